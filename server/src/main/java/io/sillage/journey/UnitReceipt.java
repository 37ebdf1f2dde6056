package io.sillage.journey;

import java.time.Instant;

/**
 * What a head unit says became of a journey. Receipts of one journey are numbered from 1 by the unit: one that was heard before, or that a
 * later one overtook, changes nothing.
 *
 * @param stop how many places are reached, with STOP_REACHED; else 0
 */
public record UnitReceipt(int number, Kind kind, int stop, Instant at) {

    /** What happened. */
    public enum Kind {
        /** The unit has all of it. */
        DELIVERED,
        OPENED,
        DRIVING,
        STOP_REACHED,
        PARKED,
        /** It is over: its destination is reached, or it was given up. */
        ENDED
    }
}
