package io.sillage.trip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an owner had his car asked for its state: when, until when the car may answer, and when it did, if it did. */
public record AskedState(
        Instant askedAt, Instant expiresAt, @Nullable Instant answeredAt, boolean done) {

    /** What has become of it. */
    public enum Stage {
        WAITING,
        ANSWERED,
        /** The car has heard it and cannot say anything of itself. */
        DECLINED,
        EXPIRED
    }

    /** At its last instant it has expired. */
    public Stage stage(Instant now) {
        if (answeredAt != null) {
            return done ? Stage.ANSWERED : Stage.DECLINED;
        }
        return now.isBefore(expiresAt) ? Stage.WAITING : Stage.EXPIRED;
    }
}
