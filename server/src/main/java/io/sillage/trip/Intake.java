package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PeriodErased;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.Retention;
import io.sillage.trip.Recording.Extent;
import io.sillage.trip.TraceSeal.Kind;
import io.sillage.uplink.Outcome.Refused;
import io.sillage.uplink.Report;
import io.sillage.wire.Positions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/**
 * Decides whether a report may be recorded and how much of it, and seals what may. Needs no transaction; run by the
 * link's writer threads.
 */
@Component
class Intake {

    private final Rights rights;
    private final PrivateIntervals privateIntervals;
    private final Recordings recordings;
    private final Retention retention;
    private final TraceSeal seal;

    Intake(
            Rights rights,
            PrivateIntervals privateIntervals,
            Recordings recordings,
            Retention retention,
            TraceSeal seal) {
        this.rights = rights;
        this.privateIntervals = privateIntervals;
        this.recordings = recordings;
        this.retention = retention;
        this.seal = seal;
    }

    /** What came of it: the report ready to be stored, or why it never can be. */
    sealed interface Decision {}

    record Ready(Sent sent) implements Decision {}

    record Declined(Refused refused) implements Decision {}

    Decision decide(Report report) {
        var fault = ChunkShape.findFault(report.chunk());
        if (fault != null) {
            return declined("malformed-chunk", fault);
        }
        var receivedAt = report.receivedAt().truncatedTo(ChronoUnit.MILLIS);
        var start = CarClock.placeAlone(report.chunk(), receivedAt);
        if (start.isBefore(retention.oldestKept(receivedAt))) {
            return declined("too-old", "driven more than " + retention.months() + " months ago; older is not kept");
        }
        var period = rights.periodAt(report.vehicle(), start);
        if (period.isEmpty()) {
            return declined("not-owned", "the car had no owner here when this was driven");
        }
        var extent = recordings.of(report.vehicle(), start);
        if (extent == Extent.NOTHING) {
            recordings.leaveOut(unrecorded(report, period.get().id(), start));
            return declined("not-recorded", "trips of this car are not recorded for that time");
        }
        return ready(report, rowOf(report, period.get().id(), start, receivedAt), extent);
    }

    private Decision ready(Report report, ChunkRow row, Extent extent) {
        try {
            return new Ready(sent(report, row, extent));
        } catch (PeriodErased erased) {
            return declined(
                    erased.code(), "what its owner of that time left behind was erased; nothing is added to it");
        }
    }

    private Sent sent(Report report, ChunkRow row, Extent extent) {
        var intervals = privateIntervals.of(row.vehicle());
        var withholding = new Withholding(row.tracedAt(), intervals);
        var trace = report.chunk().trace();
        var positions = extent == Extent.EVERYTHING ? withholding.apply(trace.positions()) : Positions.NONE;
        var taken = new TakenChunk(
                row,
                positions == trace.positions() ? report.chunk() : report.chunk().withPositions(positions),
                extent != Extent.EVERYTHING || withholding.touches(CarClock.lengthMs(report.chunk())));
        return new Sent(
                report,
                taken,
                seal.seal(row.period(), row.trip(), row.part(), Kind.SAMPLES, to -> ChunkCode.putSamples(to, taken)),
                positions.isEmpty()
                        ? null
                        : seal.seal(
                                row.period(),
                                row.trip(),
                                row.part(),
                                Kind.POSITIONS,
                                to -> ChunkCode.putPositions(to, positions)),
                withholding.during(positions),
                report.privatePositions() + dropped(trace.positions(), positions, extent),
                withholding.privateAt(CarClock.lengthMs(report.chunk())));
    }

    private static int dropped(Positions sent, Positions kept, Extent extent) {
        return extent == Extent.EVERYTHING ? sent.count() - kept.count() : 0;
    }

    private static UnrecordedPart unrecorded(Report report, PeriodId period, Instant start) {
        var chunk = report.chunk();
        var trace = Plausibility.sift(chunk.trace(), EnumSet.noneOf(DataQuality.Mark.class));
        return new UnrecordedPart(
                new TripId(chunk.tripId()),
                report.vehicle(),
                period,
                chunk.part(),
                chunk.last(),
                start,
                start.plusMillis(CarClock.lengthMs(chunk)),
                Travel.of(trace, Holds.of(trace.timeMs())).topKmh());
    }

    private static ChunkRow rowOf(Report report, PeriodId period, Instant start, Instant receivedAt) {
        var chunk = report.chunk();
        return new ChunkRow(
                chunk.id(),
                chunk.tripId(),
                chunk.part(),
                chunk.first(),
                chunk.last(),
                report.vehicle(),
                period,
                start,
                receivedAt);
    }

    private static Declined declined(String code, String reason) {
        return new Declined(new Refused(code, reason));
    }
}
