package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Claire's telephone is at the bottom of the harbour, with the app that showed her codes. Somebody who knows her password tries the same
 * way, and she stops him; then she goes it herself.
 */
class RecoveryStoryTests {

    /** Letters that are due leave every five minutes. */
    private static final Duration A_ROUND = Duration.ofMinutes(6);

    private static Platform platform;
    private static StoryBrowser browser;

    private Page claire;

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
    void whoLostTheSecondStepIsBackAfterThreeDaysAndWhoOnlySaysSoIsStopped() throws IOException, SQLException {
        claire = browser.signIn(browser.window(PageLook.PHONE_LIGHT.options()), platform);
        turnOnTheApp();
        var thief = browser.window(PageLook.PHONE_LIGHT.options()).newPage();
        asks(thief);
        assertThat(thief.locator("h1")).hasText("La récupération est demandée");
        claireIsToldAndStopsIt();
        asks(thief);
        assertThat(thief.locator("[role=alert]")).containsText("Une récupération vient d’être arrêtée");
        PagePictures.inAllLooks(thief, "recovery-refused");

        threeDaysGoBy();
        var lost = browser.window(PageLook.PHONE_LIGHT.options()).newPage();
        asks(lost);
        PagePictures.inAllLooks(lost, "recovery-asked");
        threeDaysGoBy();
        StoryMailbox.await(platform, lost, platform.mail(), "entrer à nouveau", A_ROUND)
                .locator("a")
                .click();
        assertThat(lost.locator("h1")).hasText("Entrer à nouveau");
        PagePictures.inAllLooks(lost, "recovery-finish");
        lost.locator("main form button").click();
        assertThat(lost.locator(".notice[role=status]")).containsText("La deuxième étape est retirée");
        PagePictures.inAllLooks(lost, "recovery-done");
        password(lost);
        assertThat(lost.locator("h1")).hasText("Validation en deux étapes");
        assertThat(lost.locator(".key")).isVisible();
        open(claire, "/");
        assertThat(claire.locator("h1")).hasText("Se connecter");
    }

    private void turnOnTheApp() {
        open(claire, "/reglages/compte/deux-etapes");
        var app = new StoryAuthenticator(claire.locator(".key").innerText());
        claire.locator("#code").fill(app.nextCode());
        claire.locator("form:has(#code) button[type=submit]").click();
        assertThat(claire.locator(".codes li")).hasCount(10);
    }

    /** Gives the password, and says that there is neither app nor code. */
    private static void asks(Page page) {
        open(page, "/sign-in");
        password(page);
        page.locator("a[href='/sign-in/code?secours=true']").click();
        PagePictures.inAllLooks(page, "recovery-code");
        page.locator("form[action='/sign-in/recuperation'] button").click();
    }

    /** Where she is signed in it is said above all else; the letter stops it too. */
    private void claireIsToldAndStopsIt() {
        open(claire, "/");
        assertThat(claire.locator("main")).containsText("Quelqu’un récupère l’accès à votre compte");
        PagePictures.inAllLooks(claire, "recovery-waits");
        StoryMailbox.follow(platform, claire, platform.mail(), "Récupération de votre compte");
        assertThat(claire.locator("h1")).hasText("Arrêter la récupération");
        PagePictures.inAllLooks(claire, "recovery-stop");
        claire.locator("main form button").click();
        assertThat(claire.locator("h1")).hasText("La récupération est arrêtée");
        PagePictures.inAllLooks(claire, "recovery-stopped");
        open(claire, "/");
        assertThat(claire.locator("main")).not().containsText("Quelqu’un récupère");
    }

    /** What was written down of it happened three days earlier than it did. */
    private static void threeDaysGoBy() throws IOException, SQLException {
        try (var database = platform.database();
                var statement = database.createStatement()) {
            statement.executeUpdate("""
                    update account.recovery set asked_at = asked_at - interval '3 days', due_at = due_at - interval '3 days',
                        ends_at = ends_at - interval '3 days', stopped_at = stopped_at - interval '3 days'""");
        }
    }

    private static void password(Page page) {
        page.locator("#mail").fill(platform.mail());
        page.locator("#password").fill(platform.password());
        page.locator("form[action='/sign-in'] button").click();
    }

    private static void open(Page page, String path) {
        page.navigate(platform.address() + path);
    }
}
