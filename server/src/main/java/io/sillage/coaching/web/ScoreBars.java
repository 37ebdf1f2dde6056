package io.sillage.coaching.web;

import io.sillage.coaching.Advice;
import io.sillage.coaching.Scores;
import io.sillage.kernel.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Four scores and the mean of the first two as a page draws them: whole numbers, or nothing where they are not measurable;
 * {@code advice} is the key of the sentence that says where most is to be gained.
 */
public record ScoreBars(
        @Nullable Integer global, List<Bar> bars, @Nullable String advice) {

    /** One score under the key of its name. */
    public record Bar(String key, @Nullable Integer score) {}

    static ScoreBars of(Scores scores, Advice advice) {
        var bars = List.of(
                new Bar("coaching.acceleration", whole(scores.acceleration())),
                new Bar("coaching.braking", whole(scores.braking())),
                new Bar("coaching.constant", whole(scores.constantSpeed())),
                new Bar("coaching.energy", whole(scores.energy())));
        return new ScoreBars(
                whole(scores.global()), bars, advice == Advice.NONE ? null : "coaching.advice-" + Spelling.of(advice));
    }

    static @Nullable Integer whole(@Nullable Double score) {
        return score == null ? null : (int) Math.round(score);
    }
}
