package io.sillage.location;

import io.sillage.kernel.VehicleId;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Follows the private-mode switch that is in each car: whoever sits there may switch it on, and only there it is switched
 * off. A car tells its newest times each time anew, so a message that is lost or comes twice changes nothing.
 */
@Component
class CarSwitchListener implements StateListener {

    private final PrivateIntervals intervals;
    private final CarSwitchTable told;
    private final PageNews pages;

    CarSwitchListener(PrivateIntervals intervals, CarSwitchTable told, PageNews pages) {
        this.intervals = intervals;
        this.told = told;
        this.pages = pages;
    }

    @Override
    public void stateReported(StateReport state) {
        var car = state.vehicle();
        var observed = earlier(state.observedAt(), state.receivedAt());
        var times = state.privateTimes().stream()
                .filter(time -> time.from().isBefore(state.receivedAt()) || time.until() == null)
                .toList();
        if ((times.isEmpty() && !isOn(car)) || !told.isNewest(car, observed)) {
            return;
        }
        times.forEach(time -> follow(car, time, state.receivedAt()));
        if (times.stream().noneMatch(time -> time.until() == null)) {
            intervals.end(car, SetIn.CAR, observed);
        }
        pages.changed(car);
    }

    private void follow(VehicleId car, PrivateInterval time, Instant receivedAt) {
        var until = time.until();
        if (until == null) {
            intervals.begin(car, SetIn.CAR, earlier(time.from(), receivedAt));
        } else {
            intervals.note(car, SetIn.CAR, time.from(), earlier(until, receivedAt));
        }
    }

    private boolean isOn(VehicleId car) {
        return intervals.setIn(car).stream()
                .anyMatch(set -> set.setIn() == SetIn.CAR && set.interval().until() == null);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
