package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/** Three scores from 0 to 100; null is "not measurable", and is left out of every mean rather than counted as 0. */
public record Scores(
        @Nullable Double acceleration,
        @Nullable Double braking,
        @Nullable Double constantSpeed) {

    static final Scores NONE = new Scores(null, null, null);

    /** The mean of acceleration and braking, or null when either is not measurable. Steady speed does not enter it. */
    public @Nullable Double global() {
        return acceleration == null || braking == null ? null : (acceleration + braking) / 2;
    }
}
