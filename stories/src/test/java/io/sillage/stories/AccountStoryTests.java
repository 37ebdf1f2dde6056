package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.Platform;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire gets an account, loses her password and finds the way back, all with a browser and her mailbox. */
class AccountStoryTests {

    private static final String PASSWORD = "tournesol bleu marine";
    private static final String OTHER = "coquelicot au bord du canal";

    private static Platform platform;
    private static StoryBrowser browser;

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
    @Covers({"R11", "R13"})
    void anAccountIsMadeAndWorksFullyAfterItsActivationMail() {
        var page = signUp("claire.roy@example.org");
        assertThat(page.locator("h1")).hasText("Consultez votre courrier");

        signIn(page, "claire.roy@example.org", PASSWORD);
        assertThat(page.locator("h1")).hasText("Activez d’abord votre compte");
        open(page, "/services");
        assertThat(page.locator("h1")).hasText("Activez d’abord votre compte");

        StoryMailbox.follow(platform, page, "claire.roy@example.org", "Activez votre compte");
        assertThat(page.locator("h1")).hasText("Activer votre compte");
        page.locator("form button[type=submit]").first().click();
        open(page, "/services");
        assertThat(page.locator("h1")).hasText("Services");
    }

    @Test
    @Covers({"R14", "R15"})
    void aForgottenPasswordIsReplacedByMailAndChangedInSettings() {
        var page = settled("marc.blanc@example.org");

        open(page, "/sign-in");
        page.locator("a[href='/mot-de-passe-oublie']").click();
        page.locator("input[type=email]").fill("marc.blanc@example.org");
        page.locator("form button[type=submit]").click();
        assertThat(page.locator(".notice:visible")).containsText("Consultez votre courrier");
        StoryMailbox.follow(platform, page, "marc.blanc@example.org", "Choisissez un nouveau mot de passe");
        page.locator("#password").fill(OTHER);
        page.locator("#again").fill(OTHER);
        page.locator("form button[type=submit]").click();
        assertThat(page.locator(".notice:visible")).containsText("Votre mot de passe est enregistré");
        signIn(page, "marc.blanc@example.org", OTHER);

        changesItInSettings(page);
    }

    private static void changesItInSettings(Page page) {
        open(page, "/reglages");
        page.locator("a[href='/reglages/compte']").click();
        page.locator("a[href='/reglages/compte/mot-de-passe']").click();
        page.locator("#current").fill(OTHER);
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".notice:visible")).containsText("Mot de passe changé");
    }

    /** One who signed up, followed the letter on another device, and is not signed in. */
    private static Page settled(String mail) {
        var page = signUp(mail);
        StoryMailbox.follow(platform, page, mail, "Activez votre compte");
        page.locator("#current").fill(PASSWORD);
        page.locator("form button[type=submit]").click();
        assertThat(page.locator(".notice:visible")).containsText("Votre compte est activé");
        return page;
    }

    private static Page signUp(String mail) {
        var page = browser.window(390, 844, ColorScheme.LIGHT).newPage();
        open(page, "/sign-in");
        page.locator("a[href='/inscription']").click();
        page.locator("#name").fill("Claire Roy");
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(PASSWORD);
        page.locator("#terms").check();
        page.locator("form button[type=submit]").click();
        return page;
    }

    private static void signIn(Page page, String mail, String password) {
        open(page, "/sign-in");
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(password);
        page.locator("form[action='/sign-in'] button").click();
    }

    private static void open(Page page, String path) {
        page.navigate(platform.address() + path);
    }
}
