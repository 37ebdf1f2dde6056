package io.sillage.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium. Where there is none, the story is skipped by name. */
public final class StoryBrowser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private StoryBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static StoryBrowser open() {
        var chromium = find();
        Assumptions.assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on the path");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        return new StoryBrowser(playwright, playwright.chromium().launch(options));
    }

    /** A new window without any memory: French, in the household's zone, so wide and lit. */
    public BrowserContext window(int width, int height, ColorScheme light) {
        return window(options(width, height, light));
    }

    BrowserContext window(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    static Browser.NewContextOptions options(int width, int height, ColorScheme light) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(light)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Monaco");
    }

    /** A page of a phone's size, signed in as the household. */
    public Page signedIn(Platform platform) {
        return signIn(window(390, 844, ColorScheme.LIGHT), platform);
    }

    /** Signs in as a person does, and stands on Home then. */
    public Page signIn(BrowserContext window, Platform platform) {
        var page = window.newPage();
        page.navigate(platform.address() + "/sign-in");
        page.locator("input[type=email]").fill(platform.mail());
        page.locator("input[type=password]").fill(platform.password());
        page.locator("form:has(input[type=password]) button[type=submit]").click();
        page.waitForURL(platform.address() + "/");
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
