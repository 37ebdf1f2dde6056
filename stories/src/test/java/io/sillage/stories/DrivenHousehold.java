package io.sillage.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A household whose first car has driven through Monaco and whose second stands still, and a car on order for somebody who has
 * no account; started once for all stories that look at pages, and ended with them. Signs in once and lends that to every window.
 */
final class DrivenHousehold {

    static final String DRIVEN = "UX 250h";
    static final String STILL = "ES 300h";

    private static @Nullable DrivenHousehold shared;

    private final Platform platform;
    private @Nullable String signedIn;

    private DrivenHousehold(Platform platform) {
        this.platform = platform;
    }

    static synchronized DrivenHousehold get() {
        if (shared == null) {
            var platform = StoryPlatform.start(2, Map.of("SILLAGE_DEMO_ORDEREDFOR", "nobody.yet@example.org"));
            StoryCar.of(platform, 1).simulate(5);
            shared = new DrivenHousehold(platform);
        }
        return shared;
    }

    Platform platform() {
        return platform;
    }

    String address(String path) {
        return platform.address() + path;
    }

    /** A page of Home in a window of its own, signed in, showing the car that has driven. */
    Page home(StoryBrowser browser, PageLook look) {
        return home(browser.window(look.options().setStorageState(session(browser))));
    }

    Page home(BrowserContext window) {
        var page = window.newPage();
        page.navigate(address("/"));
        page.locator("a.chip", new Page.LocatorOptions().setHasText(DRIVEN)).click();
        page.locator("a.chip[aria-current]", new Page.LocatorOptions().setHasText(DRIVEN))
                .waitFor();
        return page;
    }

    /** The address of the page of the trip before the last, which was a longer one. */
    String longerTrip(Page page) {
        page.navigate(address("/services/donnees/tous"));
        return page.locator("a.trip-row").nth(1).getAttribute("href");
    }

    /** The address of Home of the car that stands still. */
    String homeOfStill(Page page) {
        page.navigate(address("/"));
        return "/"
                + page.locator("a.chip", new Page.LocatorOptions().setHasText(STILL))
                        .getAttribute("href");
    }

    synchronized String session(StoryBrowser browser) {
        if (signedIn == null) {
            try (var window = browser.window(PageLook.PHONE_LIGHT.options())) {
                browser.signIn(window, platform);
                signedIn = window.storageState();
            }
        }
        return signedIn;
    }
}
