package io.sillage.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;
import java.time.Duration;
import java.time.Instant;

/** The mailbox of the demonstration. Letters leave a moment after what they tell, so it is opened until they have come. */
final class StoryMailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE_MS = 250;

    private StoryMailbox() {}

    /** Follows the link of the newest letter of a subject to somebody. */
    static void follow(Platform platform, Page page, String mail, String subject) {
        await(platform, page, mail, subject).locator("a").click();
    }

    /** Opens the mailbox until a letter of a subject to somebody lies in it. */
    static Locator await(Platform platform, Page page, String mail, String subject) {
        return await(platform, page, mail, subject, PATIENCE);
    }

    /** The same, for a letter that leaves with the next round of those that are due. */
    static Locator await(Platform platform, Page page, String mail, String subject, Duration patience) {
        var end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            page.navigate(platform.address() + "/demo/mail");
            var letter = page.locator("article", new Page.LocatorOptions().setHasText(mail))
                    .filter(new Locator.FilterOptions().setHasText(subject));
            if (letter.count() > 0) {
                return letter.first();
            }
            page.waitForTimeout(PAUSE_MS);
        }
        throw new AssertionError("no letter to " + mail + " says " + subject);
    }
}
