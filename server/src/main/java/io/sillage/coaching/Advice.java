package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next, chosen by a rule: what cost most petrol, unless all of it together is little. Where costs are not
 * known, the lowest score, unless it is high.
 */
public enum Advice {
    ACCELERATION,
    BRAKING,
    CONSTANT_SPEED,
    WELL,
    /** Too little was driven to tell. */
    NONE;

    /** Two per cent of what a hybrid takes. */
    static final double LITTLE_ML_PER_100_KM = 100;

    static final double HIGH = 90;

    static Advice of(Scores scores, Losses losses, double overM) {
        if (overM <= 0) {
            return ofScores(scores);
        }
        if (scores.acceleration() == null && scores.braking() == null && scores.constantSpeed() == null) {
            return NONE;
        }
        if (losses.sumMl() * 100_000 / overM < LITTLE_ML_PER_100_KM) {
            return WELL;
        }
        double most = Math.max(losses.accelerationMl(), Math.max(losses.brakingMl(), losses.constantSpeedMl()));
        if (losses.brakingMl() == most) {
            return BRAKING;
        }
        return losses.accelerationMl() == most ? ACCELERATION : CONSTANT_SPEED;
    }

    private static Advice ofScores(Scores scores) {
        var lowest = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (var kind : new Advice[] {ACCELERATION, BRAKING, CONSTANT_SPEED}) {
            var score = kind.scoreIn(scores);
            if (score != null && score < least) {
                least = score;
                lowest = kind;
            }
        }
        return lowest != NONE && least >= HIGH ? WELL : lowest;
    }

    private @Nullable Double scoreIn(Scores scores) {
        return switch (this) {
            case ACCELERATION -> scores.acceleration();
            case BRAKING -> scores.braking();
            case CONSTANT_SPEED -> scores.constantSpeed();
            case WELL, NONE -> null;
        };
    }
}
