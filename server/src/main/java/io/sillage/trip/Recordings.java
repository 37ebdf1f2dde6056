package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording.Extent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How much of what cars tell may be kept and used, when all who have a say agree; the strictest of them is followed. */
@Component
public class Recordings {

    private final List<Recording> all;

    Recordings(ObjectProvider<Recording> all) {
        this.all = all.stream().toList();
    }

    public Extent of(VehicleId car, Instant startedAt) {
        return all.stream()
                .map(recording -> recording.of(car, startedAt))
                .min(Comparator.naturalOrder())
                .orElse(Extent.EVERYTHING);
    }

    public boolean allow(VehicleId car, Instant at, Purpose purpose) {
        return all.stream().allMatch(recording -> recording.allows(car, at, purpose));
    }

    void leaveOut(UnrecordedPart part) {
        all.forEach(recording -> recording.leftOut(part));
    }
}
