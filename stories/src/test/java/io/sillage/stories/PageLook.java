package io.sillage.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** The four ways in which every page is looked at. Nothing moves, so that a picture is of the page and not of its beginning. */
enum PageLook {
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, ColorScheme.DARK),
    DESKTOP_LIGHT(1280, 800, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 800, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme light;

    PageLook(int width, int height, ColorScheme light) {
        this.width = width;
        this.height = height;
        this.light = light;
    }

    Browser.NewContextOptions options() {
        return StoryBrowser.options(width, height, light).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Looks at an open page this way. */
    void putOn(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        page.setViewportSize(width, height);
    }

    /** The end of a picture's name: {@code phone-light}. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
