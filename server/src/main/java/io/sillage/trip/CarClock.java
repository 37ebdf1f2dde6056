package io.sillage.trip;

import io.sillage.wire.Chunk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a boot session of a car's unit began, by the chunks it sent. A wall clock is believed unless it is ahead of the
 * receipt, or further behind it than anything we keep; within a session the monotonic clock places chunks. With no
 * clock to believe, a chunk is placed so that it ends when it was received (F12).
 */
record CarClock(long sessionStartMs, boolean corrected) {

    private static final long AHEAD_AT_MOST_MS = Duration.ofMinutes(5).toMillis();
    private static final long BEHIND_AT_MOST_MS = Duration.ofDays(1100).toMillis();
    private static final long JUMP_MS = Duration.ofSeconds(30).toMillis();

    /** What a chunk says of time, and when it came. */
    record Reading(Chunk chunk, Instant receivedAt) {

        private long sessionStartMs() {
            return chunk.wallClock().toEpochMilli() - chunk.monotonic().toMillis();
        }

        private long sessionStartByReceiptMs() {
            return receivedAt.toEpochMilli()
                    - lengthMs(chunk)
                    - chunk.monotonic().toMillis();
        }

        private boolean isBelievable() {
            long start = chunk.wallClock().toEpochMilli();
            long received = receivedAt.toEpochMilli();
            return start + lengthMs(chunk) <= received + AHEAD_AT_MOST_MS && start >= received - BEHIND_AT_MOST_MS;
        }
    }

    /** From the chunks of one session, in the order of their parts: a clock set while driving counts from its setting. */
    static CarClock of(List<Reading> session) {
        var believed = session.stream().filter(Reading::isBelievable).toList();
        if (believed.isEmpty()) {
            return new CarClock(
                    session.stream()
                            .mapToLong(Reading::sessionStartByReceiptMs)
                            .min()
                            .orElseThrow(),
                    true);
        }
        var starts = believed.stream().mapToLong(Reading::sessionStartMs).summaryStatistics();
        boolean jumped = starts.getMax() - starts.getMin() > JUMP_MS;
        return new CarClock(believed.getLast().sessionStartMs(), jumped || believed.size() < session.size());
    }

    /** Where a chunk lies in time when nothing else of its trip is known. */
    static Instant placeAlone(Chunk chunk, Instant receivedAt) {
        return Instant.ofEpochMilli(of(List.of(new Reading(chunk, receivedAt))).startMs(chunk));
    }

    /** When sample time 0 of a chunk of this session was, ms since 1970. */
    long startMs(Chunk chunk) {
        return sessionStartMs + chunk.monotonic().toMillis();
    }

    /** From sample time 0 to what was measured last. */
    static int lengthMs(Chunk chunk) {
        var samples = chunk.trace().timeMs();
        var positions = chunk.trace().positions().timeMs();
        int length = samples.length == 0 ? 0 : samples[samples.length - 1];
        return positions.length == 0 ? length : Math.max(length, positions[positions.length - 1]);
    }
}
