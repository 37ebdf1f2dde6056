package io.sillage.coaching.web;

import io.sillage.coaching.Scores;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Three scores and their mean as a page draws them: whole numbers, or nothing where they are not measurable; {@code advice}
 * is the key of the sentence that says where most is to be gained.
 */
public record ScoreBars(
        @Nullable Integer global, List<Bar> bars, @Nullable String advice) {

    private static final int WELL = 90;

    /** One score under the key of its name. */
    public record Bar(String key, @Nullable Integer score) {}

    static ScoreBars of(Scores scores) {
        var bars = List.of(
                new Bar("coaching.acceleration", whole(scores.acceleration())),
                new Bar("coaching.braking", whole(scores.braking())),
                new Bar("coaching.constant", whole(scores.constantSpeed())));
        return new ScoreBars(whole(scores.global()), bars, advice(bars));
    }

    private static @Nullable String advice(List<Bar> bars) {
        return bars.stream()
                .filter(bar -> bar.score() != null)
                .min(Comparator.comparingInt(bar -> Objects.requireNonNull(bar.score())))
                .map(bar -> Objects.requireNonNull(bar.score()) >= WELL ? "coaching.well" : bar.key() + "-advice")
                .orElse(null);
    }

    private static @Nullable Integer whole(@Nullable Double score) {
        return score == null ? null : (int) Math.round(score);
    }
}
