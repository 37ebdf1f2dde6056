package io.sillage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page, looked at in both themes and both sizes: nobody is kept out, nothing complains, nothing is cut off. Leaves the
 * pictures of the main pages in {@code target/screens}; {@code docs/screens} keeps a copy.
 */
class PagesStoryTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> NAMES = List.of("home", "services", "trips", "statistics", "trip");
    private static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(60_000);

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
    void aPageKeepsNobodyOutAndComplainsOfNothing(PageLook look) {
        var page = household.home(browser, look);
        var complaints = Complaints.of(page.context());
        var found = new ArrayList<String>();
        var addresses = mainPages(page);
        for (int i = 0; i < NAMES.size(); i++) {
            open(page, addresses.get(i));
            PagePictures.of(page, NAMES.get(i) + "-" + look.suffix());
            found.addAll(barriers(page));
        }
        assertThat(found).isEmpty();
        assertThat(complaints.said()).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_LIGHT", "DESKTOP_DARK"})
    void aPageThatHasLittleToShowKeepsNobodyOut(PageLook look) {
        var page = household.home(browser, look);
        var found = new ArrayList<String>();
        for (var address : rarerPages(page)) {
            open(page, address);
            found.addAll(barriers(page));
        }
        PagePictures.of(page, "nothing-yet-" + look.suffix());
        assertThat(found).isEmpty();
        page.context().close();
    }

    @Test
    void aStrangersPagesKeepNobodyOutEither() {
        try (var window = browser.window(PageLook.PHONE_DARK.options())) {
            var page = window.newPage();
            var found = new ArrayList<String>();
            for (var path : List.of(
                    "/sign-in",
                    "/sign-in?refused=wrong-credentials",
                    "/sign-in?refused=too-many-tries",
                    "/inscription",
                    "/compatibilite",
                    "/compatibilite?modele=ux-250h&modele=ux-300h&vin=read",
                    "/compatibilite?modele=es-300h&mois=x",
                    "/nowhere")) {
                page.navigate(household.address(path));
                found.addAll(barriers(page));
            }
            PagePictures.of(page, "stranger-not-found");
            assertThat(found).isEmpty();
        }
    }

    @Test
    void nothingScrollsSidewaysOnTheSmallestPhoneNorWithLettersTwiceAsLarge() {
        var session = household.session(browser);
        try (var window =
                browser.window(StoryBrowser.options(320, 640, ColorScheme.DARK).setStorageState(session))) {
            var page = household.home(window);
            var pages = new ArrayList<>(mainPages(page));
            pages.addAll(rarerPages(page));
            for (var address : pages) {
                page.setViewportSize(320, 640);
                page.navigate(address);
                assertThat(widerThanItsWindow(page)).as(address).isZero();
                page.setViewportSize(390, 844);
                page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
                assertThat(widerThanItsWindow(page))
                        .as(address + " with large letters")
                        .isZero();
            }
        }
    }

    @Test
    void aTripIsPrintedBlackOnWhiteWithItsDrawnMap() {
        var page = household.home(browser, PageLook.DESKTOP_DARK);
        open(page, household.address(household.longerTrip(page)));
        page.setViewportSize(794, 1123);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav.tabs").isVisible()).isFalse();
        assertThat(page.locator("car-map > .map").isVisible()).isFalse();
        assertThat(page.locator("img.mapimg").isVisible()).isTrue();
        assertThat(page.locator(".ribbon svg").first().isVisible()).isTrue();
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        page.waitForTimeout(500);
        PagePictures.of(page, "trip-print");
        page.context().close();
    }

    private static List<String> mainPages(Page page) {
        return Stream.of(
                        "/",
                        "/services",
                        "/services/donnees/tous",
                        "/services/donnees/statistiques?par=jour",
                        household.longerTrip(page))
                .map(household::address)
                .toList();
    }

    /** The last is Home of a car that has not driven. */
    private static List<String> rarerPages(Page page) {
        return Stream.concat(settingsOfACar(page).stream(), morePages(page))
                .map(household::address)
                .toList();
    }

    private static List<String> settingsOfACar(Page page) {
        page.navigate(household.address("/reglages/voiture"));
        var car = page.locator("main a.tile").first().getAttribute("href");
        return List.of(
                "/reglages/voiture",
                "/reglages/voiture/ajouter",
                car,
                car + "/choix",
                car + "/arreter",
                car + "/retirer");
    }

    private static Stream<String> morePages(Page page) {
        return Stream.of(
                "/messages",
                "/services/donnees/tous?km=100",
                "/services/donnees/statistiques?par=semaine",
                "/services/donnees/statistiques?par=annee",
                "/services/donnees/statistiques?par=mois&le=2001-01-01",
                "/services/donnees/carburant",
                "/services/donnees/releve",
                "/services/donnees/exporter",
                "/services/donnees/conservation",
                "/services/donnees/supprimer",
                "/reglages?saved=true",
                "/reglages/compte/deux-etapes",
                "/reglages/compte/cles",
                "/confirmer",
                "/services/voiture",
                "/compatibilite?modele=es-300h",
                household.homeOfStill(page));
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        if (address.contains("/trajets/")) {
            page.locator("car-map.ready").waitFor(PATIENTLY);
            page.locator("trip-chart.ready").waitFor(PATIENTLY);
        }
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> say(page, rule))
                        .toList();
    }

    private static String say(Page page, Rule rule) {
        return page.url() + " " + rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static int widerThanItsWindow(Page page) {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
