package io.sillage.wire;

import java.time.Instant;

/** Refuses what can be no measurement, naming what was wrong and what was expected. */
final class Bounds {

    /** A trip lasts no longer, and so no time in it is later. */
    static final int LONGEST_TRIP_MS = 24 * 60 * 60 * 1000;

    private static final long LAST_INSTANT_MS = 253_402_300_799_999L; // the end of the year 9999
    private static final long MOST_METRES = 10_000_000_000L;
    private static final int POLE_E7 = 900_000_000;
    private static final int ANTIMERIDIAN_E7 = 1_800_000_000;

    private Bounds() {}

    static Instant instant(String name, long epochMs) throws MalformedChunk {
        return Instant.ofEpochMilli(require(name, epochMs, 0, LAST_INSTANT_MS));
    }

    static long metres(String name, long metres) throws MalformedChunk {
        return require(name, metres, 0, MOST_METRES);
    }

    static int latitude(String name, int e7) throws MalformedChunk {
        return (int) require(name, e7, -POLE_E7, POLE_E7);
    }

    static int longitude(String name, int e7) throws MalformedChunk {
        return (int) require(name, e7, -ANTIMERIDIAN_E7, ANTIMERIDIAN_E7);
    }

    static void requireLatitudes(String name, int[] e7) throws MalformedChunk {
        requireAll(name, e7, -POLE_E7, POLE_E7);
    }

    static void requireLongitudes(String name, int[] e7) throws MalformedChunk {
        requireAll(name, e7, -ANTIMERIDIAN_E7, ANTIMERIDIAN_E7);
    }

    static String requireText(String name, String text, int longest) throws MalformedChunk {
        require("length of " + name, text.length(), 0, longest);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedChunk(name + " holds a control character; expected plain text");
        }
        return text;
    }

    static long require(String name, long value, long least, long most) throws MalformedChunk {
        if (value < least || value > most) {
            throw new MalformedChunk(name + " " + value + "; expected " + least + " to " + most);
        }
        return value;
    }

    static void requireAll(String name, int[] values, int least, int most) throws MalformedChunk {
        int low = least;
        int high = most;
        for (int value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        require(name, low, least, most);
        require(name, high, least, most);
    }

    static void requireRising(String name, int[] timesMs) throws MalformedChunk {
        int before = -1;
        for (int i = 0; i < timesMs.length; i++) {
            if (timesMs[i] <= before) {
                throw new MalformedChunk(name + " " + timesMs[i] + " at place " + i + " follows " + before
                        + "; expected times that rise, from 0");
            }
            before = timesMs[i];
        }
        require(name, before, -1, LONGEST_TRIP_MS);
    }

    static void requireCount(String name, int found, int expected) throws MalformedChunk {
        if (found != expected) {
            throw new MalformedChunk(name + " has " + found + " values; expected " + expected);
        }
    }

    static <T> T requireOnce(String name, T value, boolean before) throws MalformedChunk {
        if (before) {
            throw new MalformedChunk(name + " comes twice; expected once");
        }
        return value;
    }
}
