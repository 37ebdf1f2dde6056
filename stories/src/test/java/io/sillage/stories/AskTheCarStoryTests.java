package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire wants to know now whether she locked the car, though it parked a while ago. */
class AskTheCarStoryTests {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Platform platform;
    private static StoryBrowser browser;

    private Page page;

    @BeforeAll
    static void start() {
        browser = StoryBrowser.open();
        platform = StoryPlatform.start(1);
    }

    @AfterAll
    static void stop() throws IOException {
        if (platform != null) {
            platform.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Covers({"R33", "R34"})
    void theCarAnswersWhenItIsAskedAndElseSpeaksWhenItStops() throws IOException {
        page = browser.signIn(browser.window(390, 844, ColorScheme.LIGHT), platform);
        opensTheState();
        assertThat(page.locator("main")).containsText("La voiture n’a encore rien dit d’elle-même");
        try (var _ = StoryCar.of(platform, 1).driveAndStand()) {
            assertThat(page.locator("#now")).containsText("Compteur", SOON);
            var before = page.locator(".eyebrow.num").textContent();
            assertThat(before).contains("Mesuré", "reçu");
            looks("state");
            page.waitForTimeout(61_000); // times are told to the minute
            asks();
            assertThat(page.locator("#now")).containsText("Elle a répondu", SOON);
            assertThat(page.locator(".eyebrow.num")).not().hasText(before);
            looks("state-answered");
        }
        asks();
        assertThat(page.locator("#now")).containsText("en attente de sa réponse");
        looks("state-asked");
    }

    private void opensTheState() {
        page.navigate(platform.address() + "/services");
        page.locator("a.tile", new Page.LocatorOptions().setHasText("État de la voiture"))
                .click();
        page.waitForURL(Pattern.compile(".*/services/etat/.*"));
    }

    private void asks() {
        page.locator("main button", new Page.LocatorOptions().setHasText("Demander son état"))
                .click();
    }

    /** Without a barrier, and with a picture in {@code target/screens}. */
    private void looks(String name) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(name)
                .isEmpty();
        PagePictures.inAllLooks(page, name);
    }
}
