package io.sillage.dealer;

import io.sillage.ownership.ClaimSeen.Shown;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as the desk shows it.
 *
 * @param owned whether the car has an owner, who is to be asked first
 * @param dueAt when the car passes, while somebody waits for it
 * @param maySettle whether who looks may be the second who signs
 * @param deeds what was done, by whom, when and why, in order
 */
public record FileSeen(
        UUID id,
        Shown shown,
        boolean owned,
        State state,
        Instant endsAt,
        @Nullable Instant dueAt,
        boolean maySettle,
        List<Deed> deeds) {

    /** How far a file has come. */
    public enum State {
        /** The customer stands there, and his papers are to be seen. */
        OPEN,
        /** Nobody signed while it was open. */
        ENDED,
        /** The car is his. */
        GIVEN,
        /** The owner was told, and has his time to object. */
        WAITING,
        /** The owner has objected: another has to look into it. */
        DISPUTED,
        /** Another has signed too; the car passes when the owner has known of it for a day. */
        OVERRULED,
        /** The owner's objection was right. */
        UPHELD,
        /** It is over: the car has passed, or its owner has left. */
        OVER
    }

    /** What was done: opened, confirmed, settled. */
    public record Deed(String what, String by, Instant at, String reason) {}
}
