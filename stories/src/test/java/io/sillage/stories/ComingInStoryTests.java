package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        picture(page, "two-steps-new");
        page.locator("#code").fill(app.nextCode());
        page.locator("form button[type=submit]").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        picture(page, "recovery-codes");
        var recoveryCode = page.locator(".codes li").first().innerText();

        signOut(page);
        password(page);
        assertThat(page.locator("h1")).hasText("Code de connexion");
        picture(page, "code");
        page.locator("#code").fill("12");
        page.locator("form button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("Ce code ne convient pas");
        open(page, "/services");
        assertThat(page.locator("h1")).hasText("Se connecter");
        password(page);
        page.locator("#code").fill(app.nextCode());
        page.locator("form button[type=submit]").click();
        page.waitForURL(platform.address() + "/");

        signOut(page);
        password(page);
        page.locator("a[href='/sign-in/code?secours=true']").click();
        page.locator("#code").fill(recoveryCode);
        page.locator("form button[type=submit]").click();
        page.waitForURL(platform.address() + "/");
        open(page, "/reglages/compte/deux-etapes");
        assertThat(page.locator("main")).containsText("Il en reste 9.");
        picture(page, "two-steps");
        page.locator("button[name=retirer]").click();
        assertThat(page.locator(".notice")).containsText("Validation en deux étapes désactivée");
        open(page, "/demo/mail");
        assertThat(page.locator("main")).containsText("Un code de secours vient de servir");
    }

    @Test
    void withAPasskeyNoPasswordIsNeeded() {
        var page = browser.signedIn(platform);
        addAuthenticator(page);
        open(page, "/reglages/compte/cles");
        page.locator("#name").fill("Téléphone de Claire");
        picture(page, "passkey-new");
        page.locator("form[data-passkey=add] button").click();
        assertThat(page.locator(".notice[role=status]")).containsText("Clé d’accès ajoutée");
        assertThat(page.locator("main")).containsText("Téléphone de Claire");
        picture(page, "passkeys");

        signOut(page);
        open(page, "/sign-in");
        picture(page, "sign-in-passkey");
        page.locator("form[data-passkey=enter] button").click();
        page.waitForURL(platform.address() + "/");

        open(page, "/confirmer?vers=/reglages/compte/fermer");
        picture(page, "proof");
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

    /** A telephone that recognises its owner: Chromium's own, without a finger. */
    private static void addAuthenticator(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var can :
                new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
                }) {
            options.addProperty(can, true);
        }
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", authenticator);
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

    /** In both sizes and both themes, as far as the page stands still meanwhile. */
    private static void picture(Page page, String name) {
        for (var light : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            var theme = light == ColorScheme.LIGHT ? "light" : "dark";
            page.setViewportSize(1280, 800);
            write(page, name + "-desktop-" + theme);
            page.setViewportSize(390, 844);
            write(page, name + "-phone-" + theme);
        }
    }

    private static void write(Page page, String name) {
        var file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, SmallPicture.of(page.screenshot(new Page.ScreenshotOptions().setFullPage(true))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
