package io.sillage.car.replay;

import io.sillage.car.DrivenTrip;
import io.sillage.car.NameIds;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;

/** One trip of a recorded car, at the time it was really driven. (vehicle, trip) names it in the whole data set. */
public record RecordedDrive(int vehicle, int trip, Instant start, FuelSource fuelSource, Trace trace) {

    public Instant end() {
        return start.plusMillis(trace.count() == 0 ? 0 : trace.timeMs()[trace.count() - 1]);
    }

    /** The same drive at another time; told again for the same time, it has the same ids. */
    public DrivenTrip shifted(Duration by) {
        var begins = start.plus(by);
        var name = "ved/" + vehicle + "/" + trip + "/" + begins;
        return new DrivenTrip(
                NameIds.of(name + "/trip"), NameIds.of(name + "/boot"), begins, fuelSource, null, null, trace);
    }
}
