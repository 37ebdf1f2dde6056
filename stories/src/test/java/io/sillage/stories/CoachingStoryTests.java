package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire asks how she drives, what it costs, and where; and what of it all is kept. */
class CoachingStoryTests {

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
    @Covers("R37")
    void sheReadsHowSheDrivesAndWhereItCostMost() {
        page = household.home(browser, PageLook.PHONE_LIGHT);
        page.locator("a.link[href='/services/coaching']").click();
        assertThat(page.locator("main")).containsText("Ce que cela a coûté");
        assertThat(page.locator(".months li")).hasCount(12);
        assertThat(page.locator(".tip")).isVisible();
        looks("coaching");
        page.locator("a.chip", new Page.LocatorOptions().setHasText("Depuis le début"))
                .click();
        assertThat(page.locator("#span")).hasText("Depuis que la voiture est à vous");
        page.locator("[aria-labelledby=worst] a").first().click();
        assertThat(page.locator("h1")).hasText("Ce qui a coûté le plus");
        assertThat(page.locator(".moments li").first()).containsText(Pattern.compile("ml d’économie"));
        assertThat(page.locator("img.mapimg")).isVisible();
        looks("coaching-moments");
        page.context().close();
    }

    @Test
    @Covers({"R71", "R74", "R75"})
    void sheReadsWhatIsCollectedAndWhatFor() {
        page = household.home(browser, PageLook.PHONE_LIGHT);
        page.navigate(household.address("/reglages"));
        page.locator("a[href='/donnees-collectees']").click();
        assertThat(page.locator("main")).containsText("nous vous demandons d’abord");
        looks("collected");
        page.context().close();
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
