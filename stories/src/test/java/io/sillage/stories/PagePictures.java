package io.sillage.stories;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of pages, left in {@code target/screens} for people to look at. */
final class PagePictures {

    private static final Path FOLDER = Path.of("target", "screens");

    /** Another theme has maps of its own, which take a moment to come. */
    private static final String PICTURES_ARE_THERE = """
            async () => {
              await new Promise(requestAnimationFrame);
              const shown = [...document.images].filter(image => image.loading !== "lazy");
              await Promise.all(shown.map(image => image.decode().catch(() => null)));
            }""";

    private PagePictures() {}

    /** What the window shows now. */
    static void of(Page page, String name) {
        write(name, page.screenshot());
    }

    /** The whole page, in both sizes and both themes; it is left as on a phone by day. */
    static void inAllLooks(Page page, String name) {
        for (var look : PageLook.values()) {
            look.putOn(page);
            page.evaluate(PICTURES_ARE_THERE);
            write(name + "-" + look.suffix(), page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        }
        PageLook.PHONE_LIGHT.putOn(page);
    }

    private static void write(String name, byte[] png) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), SmallPicture.of(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
