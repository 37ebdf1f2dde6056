package io.sillage.location.web;

import io.sillage.kernel.Words;
import io.sillage.location.PlaceLink;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts links to places into words. */
@Component
class LinkViews {

    private final Clock clock;

    LinkViews(Clock clock) {
        this.clock = clock;
    }

    LinkView of(PlaceLink link, Words words) {
        return new LinkView(
                link.id().toString(),
                link.isLive(clock.instant()),
                title(link, clock.instant(), words),
                words.say("location.link-opened", link.openings().size()),
                link.openings().stream().map(words::when).toList());
    }

    private static String title(PlaceLink link, Instant now, Words words) {
        var ended = link.endedAt();
        if (link.isLive(now)) {
            return words.say("location.link-until", words.when(link.expiresAt()));
        }
        return words.say("location.link-ended", words.when(ended == null ? link.expiresAt() : ended));
    }
}
