package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in use: by keyboard alone, without script, in another language, and while a trip arrives. */
class PageUseStoryTests {

    private static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(60_000);
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private static StoryBrowser browser;
    private static DrivenHousehold household;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        browser = StoryBrowser.open();
        household = DrivenHousehold.get();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aKeyboardAloneLeadsFromSigningInToAPointOfATrip() {
        try (var window = browser.window(1280, 800, ColorScheme.DARK)) {
            var page = window.newPage();
            var complaints = Complaints.of(window);
            signInByKeyboard(page);
            tabTo(page, "a[href*='car=']:has-text('" + DrivenHousehold.DRIVEN + "')");
            page.keyboard().press("Enter");
            assertThat(page).hasTitle(Pattern.compile(DrivenHousehold.DRIVEN));
            tabTo(page, "a.link");
            page.keyboard().press("Enter");
            movesAlongTheTrip(page);
            assertThat(complaints.said()).isEmpty();
        }
    }

    private static void signInByKeyboard(Page page) {
        page.navigate(household.address("/sign-in"));
        tabTo(page, "input[type=email]");
        page.keyboard().type(household.platform().mail());
        page.keyboard().press("Tab");
        page.keyboard().type(household.platform().password());
        page.keyboard().press("Enter");
        page.waitForURL(household.address("/"));
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    private static void movesAlongTheTrip(Page page) {
        page.locator("trip-chart.ready").waitFor(PATIENTLY);
        page.locator("car-map.ready").waitFor(PATIENTLY);
        tabTo(page, "[data-map=in]");
        page.keyboard().press("Enter");
        tabTo(page, "#scrub");
        page.keyboard().press("Home");
        assertThat(page.locator("output")).containsText("0:00");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("output")).not().containsText("0:00");
        assertThat(page.locator("#scrub")).hasAttribute("aria-valuetext", Pattern.compile("km/h"));
    }

    /** Tabs forward until something has the focus; what cannot be reached so cannot be reached. */
    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.locator(wanted).first().evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + wanted + " on " + page.url());
    }

    @Test
    void withoutScriptThePagesStillSayEverything() {
        try (var window = browser.window(PageLook.PHONE_LIGHT
                .options()
                .setJavaScriptEnabled(false)
                .setStorageState(household.session(browser)))) {
            var page = household.home(window);
            assertThat(page.locator("img.mapimg")).hasAttribute("alt", Pattern.compile("la voiture est garée ici"));
            assertThat(page.locator(".ribbon svg"))
                    .hasAttribute("aria-label", Pattern.compile("% de la distance en mode électrique"));
            page.locator("a.link").click();
            assertThat(page.locator("main")).containsText("Vitesse max.");
            assertThat(page.locator("img.mapimg")).hasAttribute("alt", Pattern.compile("Plan du trajet"));
            assertThat(page.locator(".scrub")).isHidden();
            page.navigate(household.address("/services/donnees/tous"));
            page.locator("#km").selectOption("100");
            page.locator("form.filters button").click();
            assertThat(page.locator("main")).containsText("Aucun trajet ne correspond");
        }
    }

    @Test
    void anotherLanguageIsChosenOnceAndSpokenEverywhere() {
        var page = household.home(browser, PageLook.DESKTOP_LIGHT);
        page.navigate(household.address("/reglages"));
        page.locator("label:has-text('English')").click();
        page.locator("button:has-text('Enregistrer')").click();
        assertThat(page.locator("[role=status]").first()).containsText("Saved");
        page.navigate(household.address("/"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main")).containsText("Last trip");
        page.navigate(household.address("/services/donnees/tous"));
        assertThat(page.locator("h1")).containsText("All trips");
        page.navigate(household.address("/nowhere"));
        assertThat(page.locator("h1")).containsText("This page does not exist");
        page.context().close();
    }

    @Test
    void aTripThatArrivesLeavesScrollAndFocusWhereTheyWere() {
        var page = household.home(browser, PageLook.PHONE_DARK);
        var complaints = Complaints.of(page.context());
        var month = page.locator("[aria-labelledby=coaching-title] .when");
        var before = month.textContent();
        page.locator("a.row").focus();
        page.evaluate("() => scrollTo(0, 300)");
        page.evaluate("() => { document.querySelector('a.row').seenBefore = true; }");

        StoryCar.of(household.platform(), 1).drive(RecordedDrives.trip(folder, 1, 310), "--vehicle", "1");

        assertThat(page.locator("#news")).containsText("La voiture a envoyé du nouveau", SOON);
        assertThat(month).not().hasText(before);
        assertThat(page.locator("a.row")).isFocused();
        assertThat(page.evaluate("() => document.querySelector('a.row').seenBefore"))
                .isEqualTo(true);
        assertThat(page.evaluate("() => scrollY")).isEqualTo(300);
        assertThat(complaints.said()).isEmpty();
        page.context().close();
    }

    @Test
    void aNoStandsInItsFrameAndSaysWhatToDo() {
        try (var window = browser.window(PageLook.PHONE_LIGHT.options().setStorageState(household.session(browser)))) {
            var page = window.newPage();
            page.navigate(
                    household.address("/services/donnees/trajets/" + "0".repeat(8) + "-0000-4000-8000-000000000000"));
            assertThat(page.locator("h1")).containsText("Cette page n’existe pas");
            assertThat(page.locator("nav.tabs a")).hasCount(2);
            page.navigate(household.address("/reglages"));
            page.locator("form.card input[name=_csrf]").evaluate("input => { input.value = 'forged'; }");
            page.locator("form.card button").click();
            assertThat(page.locator("h1")).containsText("Cette page ne vous est pas ouverte");
            assertThat(page.locator("main a.btn.primary")).containsText("Revenir à l’accueil");
        }
    }
}
