package io.sillage.coaching.web;

import io.sillage.coaching.Scores;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three scores and their mean as a page draws them: whole numbers, or nothing where they are not measurable. */
public record ScoreBars(@Nullable Integer global, List<Bar> bars) {

    /** One score under the key of its name. */
    public record Bar(String key, @Nullable Integer score) {}

    static ScoreBars of(Scores scores) {
        return new ScoreBars(
                whole(scores.global()),
                List.of(
                        new Bar("coaching.acceleration", whole(scores.acceleration())),
                        new Bar("coaching.braking", whole(scores.braking())),
                        new Bar("coaching.constant", whole(scores.constantSpeed()))));
    }

    private static @Nullable Integer whole(@Nullable Double score) {
        return score == null ? null : (int) Math.round(score);
    }
}
