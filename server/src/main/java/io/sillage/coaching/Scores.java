package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/**
 * Four scores from 0 to 100; null is "not measurable", and is left out of every mean rather than counted as 0. Energy says how
 * much a trip asked beside even driving at its own speed; the others say where that went.
 */
public record Scores(
        @Nullable Double acceleration,
        @Nullable Double braking,
        @Nullable Double constantSpeed,
        @Nullable Double energy) {

    static final Scores NONE = new Scores(null, null, null, null);

    /** The mean of acceleration and braking, or null when either is not measurable. Nothing else enters it. */
    public @Nullable Double global() {
        return acceleration == null || braking == null ? null : (acceleration + braking) / 2;
    }
}
