package io.sillage.location;

import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.uplink.Commands;
import io.sillage.wire.Command;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The switch in an owner's app ends with his ownership, and the car is told so; the one in the car stays with the car. */
@Component
class FormerSwitch implements EndsWithOwnership {

    private final PrivateIntervals intervals;
    private final Commands commands;

    FormerSwitch(PrivateIntervals intervals, Commands commands) {
        this.intervals = intervals;
        this.commands = commands;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        var car = ended.vehicle();
        boolean on = intervals.setIn(car).stream()
                .anyMatch(set -> set.setIn() == SetIn.APP && set.interval().until() == null);
        if (on) {
            intervals.end(car, SetIn.APP, Objects.requireNonNull(ended.until()));
            commands.sendInstead(car, new Command.PrivateMode(false), PrivateMode.ASKED_FOR);
        }
    }
}
