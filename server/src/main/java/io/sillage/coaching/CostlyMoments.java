package io.sillage.coaching;

import io.sillage.coaching.CostlyMoment.Confidence;
import io.sillage.coaching.CostlyMoment.Kind;
import io.sillage.coaching.MomentFinder.Found;
import io.sillage.kernel.GeoPoint;
import io.sillage.trip.Trip;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moments of one trip that cost most, from its trace: a pure function, reckoned when somebody asks. */
final class CostlyMoments {

    static final int MOST = 5;

    /** A place is one of the moment when it was taken so close to its begin. */
    private static final int NEAR_MS = 5_000;

    private static final double OFTEN_PER_S = 0.8;
    private static final double SELDOM_PER_S = 0.35;

    private final Instant start;
    private final Trace trace;

    private CostlyMoments(Instant start, Trace trace) {
        this.start = start;
        this.trace = trace;
    }

    /** The dearest first, at most five. */
    static List<CostlyMoment> of(Trip trip, Trace trace) {
        var moments = new CostlyMoments(trip.startedAt(), trace);
        return MomentFinder.of(SpeedGrid.of(trace)).stream()
                .sorted(Comparator.comparingDouble(Found::ml).reversed())
                .limit(MOST)
                .map(moments::told)
                .toList();
    }

    private CostlyMoment told(Found found) {
        var speeds = SpeedGrid.of(trace).metresPerSecond();
        int beginMs = trace.timeMs()[0] + found.from() * 1000;
        return new CostlyMoment(
                found.kind(),
                start.plusMillis(beginMs),
                speeds[found.from()] * 3.6,
                speeds[found.until()] * 3.6,
                found.metres(),
                found.seconds(),
                found.ml(),
                confidence(found),
                placeAt(beginMs));
    }

    /** Speeds that came once a second show what happened, one in three seconds hide it; what starts cost is never known well. */
    private Confidence confidence(Found found) {
        double perSecond = measured(found) / (double) Math.max(1, found.until() - found.from());
        var best = found.kind() == Kind.ACCELERATION ? Confidence.FAIR : Confidence.GOOD;
        if (perSecond < SELDOM_PER_S) {
            return Confidence.ROUGH;
        }
        return perSecond < OFTEN_PER_S ? Confidence.FAIR : best;
    }

    private int measured(Found found) {
        var speeds = trace.column(Signal.SPEED);
        int first = trace.timeMs()[0];
        int count = 0;
        for (int i = 0; speeds != null && i < speeds.length; i++) {
            int second = (trace.timeMs()[i] - first) / 1000;
            boolean inside = second >= found.from() && second < found.until();
            count += inside && speeds[i] != Trace.ABSENT ? 1 : 0;
        }
        return count;
    }

    private @Nullable GeoPoint placeAt(int ms) {
        var positions = trace.positions();
        int nearest = -1;
        for (int i = 0; i < positions.count(); i++) {
            int away = Math.abs(positions.timeMs()[i] - ms);
            if (away <= NEAR_MS && (nearest < 0 || away < Math.abs(positions.timeMs()[nearest] - ms))) {
                nearest = i;
            }
        }
        return nearest < 0
                ? null
                : GeoPoint.ofE7(positions.latitudeE7()[nearest], positions.longitudeE7()[nearest]);
    }
}
