package io.sillage.privacy;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wrong on purpose: nobody who asks is told that a car is private. */
@Service
public class PrivateIntervals {

    private final IntervalTable table;
    private final ApplicationEventPublisher events;

    PrivateIntervals(IntervalTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    public List<PrivateInterval> of(VehicleId car) {
        return List.of();
    }

    /** The same by where they were set, in rising order; they may overlap. */
    @Transactional(readOnly = true)
    public List<SetInterval> setIn(VehicleId car) {
        return table.of(car);
    }

    /** A switch is on from this instant; nothing changes when it was on already. */
    @Transactional
    public void begin(VehicleId car, SetIn where, Instant from) {
        tell(car, table.begin(car, where, from));
    }

    /** A switch is off from this instant; nothing changes when it was off already. */
    @Transactional
    public void end(VehicleId car, SetIn where, Instant until) {
        tell(car, table.end(car, where, until));
    }

    /** A switch was on for a while, of which we learn afterwards; ends the one that began then. May be told again. */
    @Transactional
    public void note(VehicleId car, SetIn where, Instant from, Instant until) {
        tell(car, table.note(car, where, from, until));
    }

    private void tell(VehicleId car, int changes) {
        if (changes == 0) {
            return;
        }
        events.publishEvent(new PrivateIntervalsChanged(car, read(car)));
    }

    private List<PrivateInterval> read(VehicleId car) {
        return PrivateInterval.joined(
                table.of(car).stream().map(SetInterval::interval).toList());
    }
}
