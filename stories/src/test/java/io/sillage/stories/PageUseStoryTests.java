package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            Keyboard.tabTo(page, "a[href*='car=']:has-text('" + DrivenHousehold.DRIVEN + "')");
            page.keyboard().press("Enter");
            assertThat(page).hasTitle(Pattern.compile(DrivenHousehold.DRIVEN));
            Keyboard.tabTo(page, "a.link[href*='/trajets/']");
            page.keyboard().press("Enter");
            movesAlongTheTrip(page);
            assertThat(complaints.said()).isEmpty();
        }
    }

    private static void signInByKeyboard(Page page) {
        page.navigate(household.address("/sign-in"));
        Keyboard.tabTo(page, "input[type=email]");
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
        Keyboard.tabTo(page, "[data-map=in]");
        page.keyboard().press("Enter");
        Keyboard.tabTo(page, "#scrub");
        page.keyboard().press("Home");
        assertThat(page.locator("output")).containsText("0:00");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("output")).not().containsText("0:00");
        assertThat(page.locator("#scrub")).hasAttribute("aria-valuetext", Pattern.compile("km/h"));
    }

    @Test
    void aKeyboardAloneLeadsThroughTheSettingsOfTheCar() {
        var page = household.home(browser, PageLook.PHONE_LIGHT);
        page.navigate(household.address("/reglages"));
        Keyboard.follow(page, "a[href='/reglages/voiture']");
        Keyboard.follow(page, "main a.tile");
        Keyboard.follow(page, "a[href$='/choix']");
        Keyboard.tabTo(page, "#find-my-car");
        Keyboard.follow(page, "main form button[type=submit]");
        assertThat(page.locator("main")).containsText("Services connectés actifs");
        Keyboard.follow(page, "a[href*='/services/voiture']");
        Keyboard.tabTo(page, "#nom");
        page.context().close();
    }

    /** In a session of its own, for a new proof renews its cookie. */
    @Test
    void aKeyboardAloneLeadsToEachWayOfSigningIn() {
        try (var window = browser.window(PageLook.DESKTOP_DARK.options())) {
            browser.signIn(window, household.platform());
            var page = window.newPage();
            for (var way : List.of("/reglages/compte/deux-etapes", "/reglages/compte/cles")) {
                page.navigate(household.address("/reglages/compte"));
                Keyboard.follow(page, "a[href='" + way + "']");
                if (page.url().contains("/confirmer")) {
                    Keyboard.type(page, "#password", household.platform().password());
                    Keyboard.follow(page, "main form button[type=submit]");
                }
                assertThat(page).hasURL(household.address(way));
                Keyboard.tabTo(page, way.endsWith("cles") ? "#name" : "main button[type=submit]");
            }
        }
    }

    @Test
    void messagesAreReachedAndReadByKeyboard() {
        var page = household.home(browser, PageLook.PHONE_DARK);
        Keyboard.follow(page, "nav.tabs a[href='/messages']");
        assertThat(page.locator("h1")).hasText("Messages");
        if (page.locator("main a.row").count() > 0) {
            Keyboard.follow(page, "main a.row");
            Keyboard.follow(page, "main form button[type=submit]");
            assertThat(page.locator("main a.row").first()).containsText("Non lu");
        }
        page.context().close();
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
            page.locator("a.link[href*='/trajets/']").click();
            assertThat(page.locator("main")).containsText("Vitesse max.");
            assertThat(page.locator("img.mapimg")).hasAttribute("alt", Pattern.compile("Plan du trajet"));
            assertThat(page.locator(".scrub")).isHidden();
            page.navigate(household.address("/services/donnees/tous"));
            page.locator("#km").selectOption("100");
            page.locator("form.filters button").click();
            assertThat(page.locator("main")).containsText("Aucun trajet ne correspond");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "English|en|Saved|Last trip|All trips|This page does not exist",
                "Nederlands|nl|Opgeslagen|Laatste rit|Alle ritten|Deze pagina bestaat niet",
                "Deutsch|de|Gespeichert|Letzte Fahrt|Alle Fahrten|Diese Seite gibt es nicht"
            })
    void anotherLanguageIsChosenOnceAndSpokenEverywhere(
            String name, String tag, String saved, String lastTrip, String allTrips, String nothingHere) {
        var page = household.home(browser, PageLook.DESKTOP_LIGHT);
        page.navigate(household.address("/reglages"));
        page.locator("label:has-text('" + name + "')").click();
        page.locator("button:has-text('Enregistrer')").click();
        assertThat(page.locator("[role=status]").first()).containsText(saved);
        page.navigate(household.address("/"));
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("main")).containsText(lastTrip);
        page.navigate(household.address("/services/donnees/tous"));
        assertThat(page.locator("h1")).containsText(allTrips);
        page.navigate(household.address("/nowhere"));
        assertThat(page.locator("h1")).containsText(nothingHere);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"English,en,Sign in", "Nederlands,nl,Inloggen", "Deutsch,de,Anmelden", "Français,fr,Se connecter"})
    void aStrangerChoosesALanguageWhereHeSignsIn(String name, String tag, String title) {
        try (var window = browser.window(PageLook.PHONE_LIGHT.options())) {
            var page = window.newPage();
            page.navigate(household.address("/sign-in"));
            page.locator("a.chip:has-text('" + name + "')").click();
            assertThat(page.locator("html")).hasAttribute("lang", tag);
            assertThat(page.locator("h1")).hasText(title);
            page.navigate(household.address("/inscription"));
            assertThat(page.locator("html")).hasAttribute("lang", tag);
        }
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
            assertThat(page.locator("nav.tabs a")).hasCount(3);
            page.navigate(household.address("/reglages"));
            page.locator("form.card input[name=_csrf]").evaluate("input => { input.value = 'forged'; }");
            page.locator("form.card button").click();
            assertThat(page.locator("h1")).containsText("Cette page ne vous est pas ouverte");
            assertThat(page.locator("main a.btn.primary")).containsText("Revenir à l’accueil");
        }
    }
}
