package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire plans a round through Monaco on her phone, as far as it goes before her car has a unit to send it to. */
class JourneyStoryTests {

    private static final List<String> ROUND = List.of(
            "Boulevard des Moulins",
            "Avenue Princesse Grace",
            "Boulevard de Belgique",
            "Avenue des Papalins",
            "Casino de Monte Carlo",
            "Boulevard Albert 1er",
            "Musée Océanographique",
            "Place Moulins",
            "Avenue de la Costa",
            "Boulevard du Jardin Exotique");

    private static StoryBrowser browser;
    private static DrivenHousehold household;

    private Page page;

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
    @Covers({"R45", "R47"})
    void nineStopsAreFoundAsSheTypesAndTheTenthIsRefused() {
        page = household.home(browser, PageLook.PHONE_LIGHT);
        page.locator("article:has-text('Envoyer à la voiture') a.link").click();
        assertThat(page.locator("h1")).hasText("Planification d’un trajet à distance");
        looks("journeys-none");
        page.locator("main form button.primary").click();
        looks("journey-empty");
        for (var place : ROUND) {
            add(place);
        }
        assertThat(page.locator("#etapes")).containsText("9 sur 9 étapes");
        assertThat(page.locator("main")).containsText("le trajet est complet");
        waitForTheWay();
        page.locator("#q").fill("avenue de grande bretagne");
        page.locator("#found button").first().click();
        assertThat(page.locator("[role=alert]")).containsText("neuf étapes et une destination au plus");
        assertThat(page.locator(".stops li")).hasCount(10);
        looks("journey-full");
        sheChangesTheOrder();
        assertThat(page.locator("main")).containsText("Enregistrez d’abord l’appareil multimédia");
        page.locator("#nom").fill("Tour de Monaco");
        page.locator("button[value=nommer]").click();
        assertThat(page.locator("h1")).hasText("Tour de Monaco");
        page.locator("a.iconbtn").first().click();
        assertThat(page.locator(".journeys")).containsText("Tour de Monaco");
        looks("journeys");
    }

    @Test
    @Covers("R45")
    void aSharedLinkBecomesAJourneyAndWithoutScriptSheIsNotLost() {
        try (var window = browser.window(PageLook.DESKTOP_LIGHT
                .options()
                .setStorageState(household.session(browser))
                .setJavaScriptEnabled(false))) {
            page = household.home(window);
            page.navigate(household.address("/services"));
            page.locator("a.tile", new Page.LocatorOptions().setHasText("Planification d’un trajet à distance"))
                    .click();
            page.locator("#texte").fill("https://www.openstreetmap.org/?mlat=43.7391&mlon=7.4277");
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".stops li")).hasCount(1);
            page.locator("#q").fill("parking près du casino de monte carlo");
            page.locator("form[role=search] button").click();
            assertThat(page.locator("#found")).containsText(Pattern.compile("lieux? trouvé"));
            page.locator("#found button").first().click();
            assertThat(page.locator(".stops li")).hasCount(2);
        }
    }

    private void add(String place) {
        page.locator("#q").pressSequentially(place.substring(0, place.length() - 1));
        var found = page.locator("#found button", new Page.LocatorOptions().setHasText(place))
                .first();
        found.waitFor();
        int before = page.locator(".stops li").count();
        found.click();
        assertThat(page.locator(".stops li")).hasCount(before + 1);
    }

    /** The roads are read when the first way is asked for. */
    private void waitForTheWay() {
        for (int i = 0;
                i < 20 && page.locator(".stops small:has-text('arrivée')").count() == 0;
                i++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(page.locator(".stops small:has-text('arrivée')").last()).isVisible();
        assertThat(page.locator("img.mapimg")).isVisible();
    }

    private void sheChangesTheOrder() {
        var second = page.locator(".stops li").nth(1).locator("strong").innerText();
        page.locator(".stops li").nth(1).locator("button[value=monter]").click();
        assertThat(page.locator(".stops li").nth(0).locator("strong")).hasText(second);
        var last = page.locator(".stops li").last().locator("strong").innerText();
        page.locator("button[value=ordre]").click();
        assertThat(page.locator(".stops li").last().locator("strong")).hasText(last);
        page.locator(".stops li").nth(3).locator("button[value=retirer]").click();
        assertThat(page.locator(".stops li")).hasCount(9);
    }

    /** In all four looks, without a barrier and without scrolling sideways; leaves pictures in {@code target/screens}. */
    private void looks(String name) {
        for (var look : PageLook.values()) {
            look.putOn(page);
            page.waitForFunction("() => [...document.images].every(image => image.complete)");
            page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .as(name + " " + look)
                    .isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as(name + " is not wider than its window")
                    .isEqualTo(0);
        }
        PagePictures.inAllLooks(page, name);
    }
}
