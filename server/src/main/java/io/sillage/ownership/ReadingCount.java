package io.sillage.ownership;

import java.time.Instant;

/** How often something was read, and between when. */
record ReadingCount(Instant firstAt, Instant lastAt, int times) {

    static ReadingCount once(Instant at) {
        return new ReadingCount(at, at, 1);
    }

    ReadingCount and(ReadingCount other) {
        return new ReadingCount(
                firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
                lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt,
                times + other.times);
    }
}
