package io.sillage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a language that never was, whose words are long and full of accents, and in one that is read from right to left. */
class LongWordsStoryTests {

    /** Accents on all vowels, and words of more than three letters 40 % longer. */
    private static final String LENGTHEN = """
            () => {
              const accents = { a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'ü', A: 'Å', E: 'É', O: 'Ø', U: 'Ü', c: 'ç', n: 'ñ' };
              const long = (word) => [...word].map((c) => accents[c] ?? c).join('') + (word.length > 3 ? '~'.repeat(Math.ceil(word.length * 0.4)) : '');
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                if (node.parentElement.closest('svg, script, .num')) continue;
                node.data = node.data.replace(/\\p{L}+/gu, long);
              }
            }""";

    private static final String SIDEWAYS = "() => document.documentElement.scrollWidth - innerWidth";

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
    void nothingIsPushedAsideByLongWords() {
        each((name, page) -> {
            page.evaluate(LENGTHEN);
            assertThat(page.locator("h1").first().textContent()).as(name).contains("~");
            assertNothingIsAside(name, page);
            PagePictures.of(page, name + "-long-words-phone-light");
        });
    }

    @Test
    void pagesAreReadFromRightToLeft() {
        each((name, page) -> {
            page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
            assertNothingIsAside(name, page);
            PagePictures.of(page, name + "-right-to-left-phone-light");
        });
    }

    private static void assertNothingIsAside(String name, Page page) {
        assertThat(((Number) page.evaluate(SIDEWAYS)).intValue()).as(name).isLessThanOrEqualTo(0);
    }

    private interface Look {

        void at(String name, Page page);
    }

    private static void each(Look look) {
        try (var window = browser.window(PageLook.PHONE_LIGHT.options().setStorageState(household.session(browser)))) {
            var page = household.home(window);
            pages(page).forEach((name, path) -> {
                page.navigate(household.address(path));
                look.at(name, page);
            });
        }
    }

    private static Map<String, String> pages(Page page) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("trip", household.longerTrip(page));
        pages.put("home", "/");
        pages.put("trips", "/services/donnees/tous");
        pages.put("settings", "/reglages");
        pages.put("notifications", "/reglages/notifications");
        return pages;
    }
}
