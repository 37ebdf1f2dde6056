package io.sillage.stories;

import com.microsoft.playwright.Page;

/** A person at a keyboard, without a mouse: what Tab does not reach is out of reach. */
final class Keyboard {

    private static final int MOST_STEPS = 60;

    private Keyboard() {}

    /** Steps on until something has the focus. */
    static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.locator(wanted).first().evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + wanted + " on " + page.url());
    }

    static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    static void tick(Page page, String box) {
        tabTo(page, box);
        page.keyboard().press("Space");
    }

    /** Presses what leads to another page, and is there. */
    static void follow(Page page, String wanted) {
        var here = page.url();
        tabTo(page, wanted);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }
}
