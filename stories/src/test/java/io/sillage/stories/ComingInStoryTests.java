package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The owner keeps others out of the account: with a code of an app besides the password, and with a passkey in its place. */
class ComingInStoryTests {

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
    void withAnAuthenticatorAppThePasswordAloneIsNotEnough() {
        var page = browser.signedIn(platform);
        open(page, "/reglages/compte");
        page.locator("a[href='/reglages/compte/deux-etapes']").click();
        var app = new StoryAuthenticator(page.locator(".key").innerText());
        PagePictures.inAllLooks(page, "two-steps-new");
        page.locator("#code").fill(app.nextCode());
        page.locator("form:has(#code) button[type=submit]").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        PagePictures.inAllLooks(page, "recovery-codes");
        var recoveryCode = page.locator(".codes li").first().innerText();

        signOut(page);
        password(page);
        assertThat(page.locator("h1")).hasText("Code de connexion");
        PagePictures.inAllLooks(page, "code");
        page.locator("#code").fill("12");
        page.locator("form:has(#code) button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("Ce code ne convient pas");
        open(page, "/services");
        assertThat(page.locator("h1")).hasText("Se connecter");
        password(page);
        page.locator("#code").fill(app.nextCode());
        page.locator("form:has(#code) button[type=submit]").click();
        page.waitForURL(platform.address() + "/");

        signOut(page);
        password(page);
        page.locator("a[href='/sign-in/code?secours=true']").click();
        page.locator("#code").fill(recoveryCode);
        page.locator("form:has(#code) button[type=submit]").click();
        page.waitForURL(platform.address() + "/");
        open(page, "/reglages/compte/deux-etapes");
        assertThat(page.locator("main")).containsText("Il en reste 9.");
        PagePictures.inAllLooks(page, "two-steps");
        page.locator("button[name=retirer]").click();
        assertThat(page.locator(".notice")).containsText("Validation en deux étapes désactivée");
        StoryMailbox.await(platform, page, platform.mail(), "Un code de secours vient de servir");
    }

    @Test
    void withAPasskeyNoPasswordIsNeeded() {
        var page = browser.signedIn(platform);
        StoryPasskeys.addTo(page);
        open(page, "/reglages/compte/cles");
        page.locator("#name").fill("Téléphone de Claire");
        PagePictures.inAllLooks(page, "passkey-new");
        page.locator("form[data-passkey=add] button").click();
        assertThat(page.locator(".notice[role=status]")).containsText("Clé d’accès ajoutée");
        assertThat(page.locator("main")).containsText("Téléphone de Claire");
        PagePictures.inAllLooks(page, "passkeys");

        signOut(page);
        open(page, "/sign-in");
        PagePictures.inAllLooks(page, "sign-in-passkey");
        page.locator("form[data-passkey=enter] button").click();
        page.waitForURL(platform.address() + "/");

        open(page, "/confirmer?vers=/reglages/compte/fermer");
        PagePictures.inAllLooks(page, "proof");
        page.locator("form[data-passkey=prove] button").click();
        page.waitForURL(platform.address() + "/reglages/compte/fermer");

        open(page, "/reglages/compte/cles");
        assertThat(page.locator("main")).containsText("Utilisée aujourd’hui");
        page.locator("form[action='/reglages/compte/cles'] button").click();
        assertThat(page.locator(".notice[role=status]")).containsText("Clé d’accès retirée");
        signOut(page);
        open(page, "/sign-in");
        page.locator("form[data-passkey=enter] button").click();
        assertThat(page.locator("form[data-passkey=enter] [role=alert]")).isVisible();
    }

    private static void password(Page page) {
        open(page, "/sign-in");
        page.locator("#mail").fill(platform.mail());
        page.locator("#password").fill(platform.password());
        page.locator("form[action='/sign-in'] button").click();
    }

    private static void signOut(Page page) {
        open(page, "/reglages");
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(platform.address() + "/sign-in");
    }

    private static void open(Page page, String path) {
        page.navigate(platform.address() + path);
    }
}
