package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody wonders whether a car can be connected, before there is any account; and its owner gives his a name. */
class CompatibilityStoryTests {

    private static StoryBrowser browser;
    private static DrivenHousehold household;

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

    @ParameterizedTest
    @EnumSource
    @Covers("R23")
    void aStrangerChecksACarByModelAndMonth(PageLook look) {
        try (var window = browser.window(look.options())) {
            var page = window.newPage();
            var complaints = Complaints.of(window);
            page.navigate(household.address("/sign-in"));
            page.locator("a[href='/compatibilite']").click();
            ask(page, "ES 300h", "09/2019");
            assertThat(page.locator("article")).containsText("ES 300h : pas encore à cette date");
            assertThat(page.locator("article")).containsText("octobre 2019");
            ask(page, "ES 300h", "10/2019");
            assertThat(page.locator("article")).containsText("ES 300h : compatible");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            PagePictures.of(page, "check-" + look.suffix());
            assertThat(complaints.said()).isEmpty();
        }
    }

    @Test
    @Covers("R23")
    void aStrangerChecksACarByItsVinWithoutScript() {
        try (var window = browser.window(PageLook.PHONE_LIGHT.options().setJavaScriptEnabled(false))) {
            var page = window.newPage();
            page.navigate(household.address("/compatibilite"));
            read(page, "JTHY6JBH7M20OOOO1");
            assertThat(page).hasTitle(Pattern.compile("^Erreur"));
            assertThat(page.locator("#vin-fault")).containsText("I, O et Q");
            assertThat(page.locator("#vin")).hasValue("JTHY6JBH7M20OOOO1");
            read(page, "jtj hkcfz 7r2 000001");
            assertThat(page.locator("article")).containsText("NX 450h+ : compatible");
            assertThat(page.url()).doesNotContain("000001");
            read(page, "WDB9066331S123456");
            assertThat(page.locator(".notice.warn")).containsText("Ce VIN ne nous dit pas le modèle");
        }
    }

    @Test
    @Covers({"R51", "R52", "R32"})
    void theAnswerSaysWhatIsOnBoardAndWhatIsNotThereYet() {
        try (var window = browser.window(PageLook.DESKTOP_DARK.options())) {
            var page = window.newPage();
            page.navigate(household.address("/compatibilite"));
            ask(page, "UX 250h", "12/2019");
            var onBoard = page.locator("article dl.onboard div");
            assertThat(onBoard.filter(about("Navigation en ligne"))).containsText("Oui");
            assertThat(onBoard.filter(about("CarPlay"))).containsText("Non");
            assertThat(onBoard.filter(about("Bluetooth"))).containsText("Oui");
            assertThat(page.locator("article")).containsText("clé USB");
            assertThat(page.locator("article")).containsText("Pas encore disponibles");
        }
    }

    @Test
    void anOwnerGivesHisCarANameAndReadsItOnHome() {
        var page = household.home(browser, PageLook.PHONE_DARK);
        page.navigate(household.address("/services"));
        page.locator("a.cartile").click();
        assertThat(page.locator("img.carpicture")).hasJSProperty("complete", true);
        page.locator("#nom").fill("La petite bleue");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Enregistré");
        assertThat(page.locator("h1")).hasText("La petite bleue");
        PagePictures.of(page, "car-phone-dark");
        page.locator("#nom").fill("");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).not().hasText("La petite bleue");
        page.context().close();
    }

    private static Locator.FilterOptions about(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void ask(Page page, String model, String month) {
        page.locator("#modele").selectOption(new SelectOption().setLabel(model));
        page.locator("#mois").fill(month);
        page.locator("form[method=get] button[type=submit]").click();
    }

    private static void read(Page page, String vin) {
        page.locator("#vin").fill(vin);
        page.locator("form[method=post] button[type=submit]").click();
    }
}
