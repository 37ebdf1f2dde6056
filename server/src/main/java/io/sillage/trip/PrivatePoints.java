package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.Purpose;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proof of private mode in numbers: how many positions were dropped, and how many are stored. Counted, not claimed. */
@Service
@Transactional(readOnly = true)
public class PrivatePoints {

    private final Rights rights;
    private final WithheldStore withheld;
    private final ChunkStore chunks;
    private final TraceStore traces;
    private final NearTrips near;

    PrivatePoints(Rights rights, WithheldStore withheld, ChunkStore chunks, TraceStore traces, NearTrips near) {
        this.rights = rights;
        this.withheld = withheld;
        this.chunks = chunks;
        this.traces = traces;
        this.near = near;
    }

    /** How many positions the car sent from each of these times that we dropped, in their order. */
    public List<Long> dropped(SignedIn who, VehicleId car, List<PrivateInterval> times) {
        var period = rights.require(who, car, Purpose.VEHICLE).id();
        return withheld.points(period, times);
    }

    /** How many positions are stored that were taken in these times: each trace of then is opened and looked through. */
    public long stored(SignedIn who, VehicleId car, List<PrivateInterval> times) {
        var period = rights.require(who, car, Purpose.VEHICLE).id();
        return kept(car, period).stream()
                .mapToLong(taken -> inside(taken, times))
                .sum();
    }

    private List<TakenChunk> kept(VehicleId car, PeriodId period) {
        return traces.read(chunks.ofTrips(near.of(car)).stream()
                .filter(row -> row.period().equals(period))
                .toList());
    }

    private static long inside(TakenChunk taken, List<PrivateInterval> times) {
        var positions = taken.chunk().trace().positions();
        return positions.count()
                - new Withholding(taken.row().tracedAt(), times)
                        .apply(positions)
                        .count();
    }
}
