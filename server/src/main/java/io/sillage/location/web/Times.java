package io.sillage.location.web;

import io.sillage.kernel.Words;
import java.time.Duration;
import java.time.Instant;

/**
 * How times are told: by the clock of a reader whose zone is known, with how long ago that was; to somebody of whom nothing is known, only by
 * how long ago.
 */
record Times(Words words, Instant now, boolean byClock) {

    /** "aujourd’hui, 18:43", or "il y a 12 min". */
    String at(Instant instant) {
        return byClock ? words.when(instant) : words.say("location.only-ago", distance(instant));
    }

    /** "aujourd’hui, 18:43 (il y a 12 min)", or the second alone. */
    String withAge(Instant instant) {
        return byClock ? words.say("location.ago", words.when(instant), distance(instant)) : at(instant);
    }

    /** How long it is from now to an instant, or was; a minute at least. */
    String distance(Instant instant) {
        var between = Duration.between(now, instant).abs();
        return between.toDays() > 0
                ? words.say("location.days", between.toDays())
                : words.duration(Math.max(60, between.toSeconds()));
    }
}
