package io.sillage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page may weigh when nothing of it is kept yet, in bytes as they travel. */
class PageBudgetStoryTests {

    private static final String QUIET =
            "() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().filter(e => !e.hadRecentInput)"
                    + ".reduce((sum, e) => sum + e.value, 0))).observe({type: 'layout-shift', buffered: true})"
                    + " || setTimeout(() => done(0), 500))";

    private static StoryBrowser browser;
    private static DrivenHousehold household;

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
    void homeIsLight() {
        try (var window = browser.window(PageLook.PHONE_DARK.options().setStorageState(household.session(browser)))) {
            var load = Load.of(window.newPage(), household.address("/"));
            assertThat(load.requests()).as("requests: %s", load).isLessThanOrEqualTo(15);
            assertThat(load.bytes("")).as("bytes: %s", load).isLessThanOrEqualTo(130 * 1024);
            assertThat(load.bytes(".js")).as("bytes of script: %s", load).isLessThanOrEqualTo(30 * 1024);
            assertThat(load.strange()).as("what leaves the origin").isEmpty();
            assertThat(load.shift()).as("layout shift").isLessThanOrEqualTo(0.02);
        }
    }

    @Test
    void aTripWithItsMapThatMovesIsBearable() {
        try (var window = browser.window(PageLook.PHONE_DARK.options().setStorageState(household.session(browser)))) {
            var page = household.home(window);
            var trip = household.longerTrip(page);
            try (var cold = browser.window(PageLook.PHONE_DARK.options().setStorageState(household.session(browser)))) {
                var load = Load.of(cold.newPage(), household.address(trip));
                assertThat(load.bytes("")).as("bytes: %s", load).isLessThanOrEqualTo(700 * 1024);
                assertThat(load.strange()).as("what leaves the origin").isEmpty();
            }
        }
    }

    /** All that came for a page. */
    private record Load(List<Piece> pieces, double shift) {

        private record Piece(String address, int bytes) {}

        static Load of(Page page, String address) {
            var answers = new ArrayList<Response>();
            page.onResponse(answers::add);
            page.navigate(address);
            if (address.contains("/trajets/")) {
                page.locator("car-map.ready").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            }
            page.waitForTimeout(700);
            double shift = ((Number) page.evaluate(QUIET)).doubleValue();
            return new Load(
                    answers.stream()
                            .filter(answer -> !answer.url().contains("/live?"))
                            .map(Load::piece)
                            .toList(),
                    shift);
        }

        private static Piece piece(Response answer) {
            var sizes = answer.request().sizes();
            return new Piece(answer.url(), sizes.responseBodySize + sizes.responseHeadersSize);
        }

        int requests() {
            return pieces.size();
        }

        int bytes(String ending) {
            return pieces.stream()
                    .filter(piece -> piece.address().endsWith(ending))
                    .mapToInt(Piece::bytes)
                    .sum();
        }

        List<String> strange() {
            return pieces.stream()
                    .map(Piece::address)
                    .filter(address -> !address.startsWith(household.address("")))
                    .toList();
        }
    }
}
