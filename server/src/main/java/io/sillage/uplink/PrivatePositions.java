package io.sillage.uplink;

import io.sillage.privacy.PrivateInterval;
import io.sillage.wire.CarState;
import io.sillage.wire.Chunk;
import io.sillage.wire.Place;
import io.sillage.wire.Positions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out of what a car sent every position taken in private mode, judged by when it was taken (R29, A28, F19). */
final class PrivatePositions {

    private PrivatePositions() {}

    static Chunk leftOutOf(Chunk chunk, List<PrivateInterval> intervals) {
        var positions = chunk.trace().positions();
        if (intervals.isEmpty() || positions.isEmpty()) {
            return chunk;
        }
        var open = new int[positions.count()];
        int count = 0;
        for (int i = 0; i < positions.count(); i++) {
            if (!isPrivate(chunk.wallClock().plusMillis(positions.timeMs()[i]), intervals)) {
                open[count++] = i;
            }
        }
        return count == positions.count() ? chunk : with(chunk, kept(positions, Arrays.copyOf(open, count)));
    }

    /** A state without the places that were taken or told in private mode, whether we knew of it or the car says so. */
    static CarState leftOutOf(CarState state, List<PrivateInterval> intervals) {
        boolean silent = Boolean.TRUE.equals(state.privateMode()) || isPrivate(state, state.wallClock(), intervals);
        return state.withPlaces(
                silent ? null : open(state, state.parked(), intervals),
                silent ? null : open(state, state.activeDestination(), intervals));
    }

    private static @Nullable Place open(CarState state, @Nullable Place place, List<PrivateInterval> intervals) {
        return place == null || isPrivate(state, place.wallClock(), intervals) ? null : place;
    }

    private static boolean isPrivate(CarState state, Instant moment, List<PrivateInterval> intervals) {
        return isPrivate(moment, intervals) || state.privateTimes().stream().anyMatch(time -> time.covers(moment));
    }

    private static boolean isPrivate(Instant moment, List<PrivateInterval> intervals) {
        return intervals.stream().anyMatch(interval -> interval.covers(moment));
    }

    private static Positions kept(Positions positions, int[] open) {
        var altitudes = positions.altitudeDm();
        return new Positions(
                picked(positions.timeMs(), open),
                picked(positions.latitudeE7(), open),
                picked(positions.longitudeE7(), open),
                altitudes == null ? null : picked(altitudes, open));
    }

    private static int[] picked(int[] values, int[] which) {
        return Arrays.stream(which).map(i -> values[i]).toArray();
    }

    private static Chunk with(Chunk chunk, Positions positions) {
        var trace = chunk.trace().withPositions(positions);
        return new Chunk(
                chunk.id(),
                chunk.tripId(),
                chunk.part(),
                chunk.first(),
                chunk.last(),
                chunk.wallClock(),
                chunk.monotonic(),
                chunk.odometerStartM(),
                chunk.odometerEndM(),
                chunk.fuelSource(),
                trace);
    }
}
