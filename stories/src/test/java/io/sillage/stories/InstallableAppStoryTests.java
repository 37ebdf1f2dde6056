package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire installs the App, parks underground, and looks at it there; then she lends the phone to somebody. */
class InstallableAppStoryTests {

    /** The paths of the copies; beside them stands for whom they are. */
    private static final String KEPT = "async () => !await caches.has('kept') ? []"
            + " : (await (await caches.open('kept')).keys()).map(one => new URL(one.url).pathname)"
            + ".filter(path => path !== '/kept-for')";

    private static Platform platform;
    private static StoryBrowser browser;

    private BrowserContext window;
    private Page page;

    @BeforeAll
    static void start() {
        browser = StoryBrowser.open();
        platform = StoryPlatform.start(1);
        StoryCar.of(platform, 1).simulate(2);
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
    @Covers({"R9", "R35"})
    void isInstalledAndShowsWithoutAConnectionWhatWasSeenLastUntilItIsLetGo() {
        window = browser.window(390, 844, ColorScheme.LIGHT);
        page = browser.signIn(window, platform);
        isFitToBeInstalled();
        looksUnderground();
        changesSomething();
        switchesPrivateModeOn();
        signsOut();
        window.close();
    }

    private void isFitToBeInstalled() {
        var devtools = window.newCDPSession(page);
        var manifest = devtools.send("Page.getAppManifest", new JsonObject());
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        assertThat(manifest.get("url").getAsString()).contains("/manifest.webmanifest");
        var faults = devtools.send("Page.getInstallabilityErrors", new JsonObject());
        // a window of its own memory counts as a private one, in which browsers install nothing
        assertThat(faults.getAsJsonArray("installabilityErrors").asList())
                .extracting(fault -> fault.getAsJsonObject().get("errorId").getAsString())
                .allMatch("in-incognito"::equals);
        open("/installer");
        assertThat(page.locator("main")).containsText("Sur l’écran d’accueil");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        picture("install");
    }

    private void looksUnderground() {
        open("/");
        var place = page.locator(".hero .place").textContent();
        open("/services/donnees/tous");
        page.locator("a.trip-row").first().click();
        var trip = page.url();
        open("/reglages");
        until(() -> kept().contains("/") && kept().contains("/services/donnees/tous"));
        assertThat(kept()).noneMatch(path -> path.startsWith("/reglages"));
        window.setOffline(true);
        open("/");
        assertThat(page.locator(".hero .place")).hasText(place);
        assertThat(page.locator(".offline")).isVisible();
        assertThat(page.locator(".offline")).containsText("Hors ligne · état de ");
        assertThat((Boolean)
                        page.evaluate("() => [...document.images].every(one => one.complete && one.naturalWidth > 0)"))
                .isTrue();
        picture("offline-home");
        page.navigate(trip);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("form[method=post] button:visible")).hasCount(0);
        picture("offline-trip");
        open("/reglages");
        assertThat(page.locator("h1")).hasText("Hors ligne");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        picture("offline-unkept");
        window.setOffline(false);
        open("/");
        assertThat(page.locator(".offline")).isHidden();
    }

    private void changesSomething() {
        open("/reglages");
        page.locator("main button[type=submit]").first().click();
        until(() -> kept().isEmpty());
        open("/");
        until(() -> kept().contains("/"));
    }

    private void switchesPrivateModeOn() {
        StoryCar.of(platform, 1).switchPrivateMode("on");
        assertThat(page.locator(".hero")).containsText("Mode privé");
        open("/services");
        until(() -> kept().stream().noneMatch(path -> path.startsWith("/services/donnees") || path.endsWith(".svg")));
        window.setOffline(true);
        open("/");
        assertThat(page.locator(".hero")).containsText("Mode privé");
        assertThat(page.locator("img.mapimg")).hasCount(0);
        window.setOffline(false);
        StoryCar.of(platform, 1).switchPrivateMode("off");
    }

    private void signsOut() {
        open("/");
        until(() -> kept().contains("/"));
        open("/reglages");
        page.locator("form[action='/sign-out'] button").click();
        assertThat(page.locator("input[type=password]")).isVisible();
        assertThat(kept()).isEmpty();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        window.setOffline(true);
        open("/");
        assertThat(page.locator(".hero")).hasCount(0);
        window.setOffline(false);
    }

    @SuppressWarnings("unchecked")
    private List<String> kept() {
        return (List<String>) page.evaluate(KEPT);
    }

    private void until(BooleanSupplier fact) {
        for (int tries = 0; !fact.getAsBoolean(); tries++) {
            assertThat(tries).as("kept: %s", kept()).isLessThan(100);
            page.waitForTimeout(100);
        }
    }

    private void picture(String name) {
        PagePictures.of(page, name + "-phone-light");
    }

    private void open(String path) {
        page.navigate(platform.address() + path);
    }
}
