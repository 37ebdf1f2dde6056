package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire looks for her car, and lets a friend without an account find it for an hour. */
class FindCarStoryTests {

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
    @Covers("R38")
    void sheFindsHerCarAndAFriendDoesForAWhile() {
        page = browser.signIn(browser.window(PageLook.PHONE_LIGHT.options()), household.platform());
        var still = page.locator("a.chip", new Page.LocatorOptions().setHasText(DrivenHousehold.STILL));
        still.click();
        find();
        assertThat(page.locator("main")).containsText("Position en attente");
        looks(page, "find-nowhere");

        page.navigate(household.address("/"));
        page.locator("a.chip", new Page.LocatorOptions().setHasText(DrivenHousehold.DRIVEN))
                .click();
        find();
        assertThat(page.locator("img.mapimg")).isVisible();
        assertThat(page.locator("main")).containsText("à 10 m près");
        howFarItIsStaysInTheBrowser();
        looks(page, "find");
        aFriendIsShownThePlace(sharedForAnHour());
    }

    @Test
    @Covers("R39")
    void whoParkedAwayFromHerDestinationIsLedThereOnFoot() {
        page = household.home(browser, PageLook.PHONE_LIGHT);
        assertThat(page.locator(".offer")).containsText("Guidage de fin d’itinéraire");
        looks(page, "home-last-mile");
        page.locator(".offer a.link").click();
        for (int i = 0; i < 10 && page.locator(".legs").count() == 0; i++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(page.locator(".legs li").last()).containsText("Vous êtes arrivé");
        assertThat(page.locator("img.mapimg")).isVisible();
        looks(page, "last-mile");
        page.locator("main form button").click();
        assertThat(page.locator(".offer")).hasCount(0);
        page.context().close();
    }

    private void find() {
        page.navigate(household.address("/services"));
        page.locator("a.tile", new Page.LocatorOptions().setHasText("Retrouver ma voiture"))
                .click();
    }

    private void howFarItIsStaysInTheBrowser() {
        var place = page.locator("[data-find]").getAttribute("data-find").split(",");
        double latitude = Double.parseDouble(place[0]);
        double longitude = Double.parseDouble(place[1]);
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(latitude - 0.009, longitude));
        var asked = new ArrayList<Request>();
        page.onRequest(asked::add);
        page.locator("[data-find] button").click();
        assertThat(page.locator("[data-find] [role=status]"))
                .hasText(Pattern.compile("1\\s?km vers le nord, environ 16 min à pied"));
        page.context().setGeolocation(new Geolocation(latitude, longitude));
        page.waitForTimeout(300);
        assertThat(asked.stream().map(Request::url))
                .as("what was sent anywhere")
                .isEmpty();
    }

    private String sharedForAnHour() {
        page.locator("button[name=heures][value='1']").click();
        assertThat(page.locator("#liens")).containsText("Le lien est prêt");
        looks(page, "find-share");
        return page.locator("#lien").inputValue();
    }

    private void aFriendIsShownThePlace(String link) {
        try (var window = browser.window(PageLook.PHONE_LIGHT.options())) {
            var friends = window.newPage();
            friends.navigate(link);
            assertThat(friends.locator("main")).containsText("à 10 m près");
            assertThat(friends.locator("main")).not().containsText(DrivenHousehold.DRIVEN);
            assertThat(friends.locator("nav")).hasCount(0);
            looks(friends, "shared-place");
            find();
            assertThat(page.locator("#liens")).containsText("Ouvert 1 fois");
            page.locator("#liens form[action*='/liens/'] button").first().click();
            assertThat(page.locator("#liens")).containsText("Terminé");
            friends.reload();
            assertThat(friends.locator("h1")).hasText("Ce lien ne montre rien");
        }
    }

    /** In all four looks, without a barrier and without scrolling sideways; leaves pictures in {@code target/screens}. */
    private static void looks(Page page, String name) {
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
