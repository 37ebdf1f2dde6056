package io.sillage.bench;

import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is held against: a bound, what the machine can do, or another's way of doing it; and the bar for the
 * figure as a share of it, in words and as a rule. A limit without a bar only tells how the two compare.
 */
public record Limit(double value, String bar, @Nullable DoublePredicate met) {

    /** The figure must not be greater. */
    public static Limit atMost(double value) {
        return new Limit(value, "at most", ratio -> ratio <= 1);
    }

    /** There must be none of it. */
    public static Limit none() {
        return new Limit(0, "none", Double::isNaN);
    }

    /** The figure must be at least that share of what was measured beside it. */
    static Limit atLeastShareOf(double value, double share) {
        return new Limit(value, "at least " + share + " of", ratio -> ratio >= share);
    }

    /** The figure must be at most that share of what was measured beside it. */
    static Limit atMostShareOf(double value, double share) {
        return new Limit(value, "at most " + share + " of", ratio -> ratio <= share);
    }

    /** Measured beside the figure, to compare. */
    static Limit beside(double value) {
        return new Limit(value, "beside", null);
    }

    double ratio(double measured) {
        return measured / value;
    }

    boolean holdsFor(double measured) {
        return met == null || met.test(ratio(measured));
    }
}
