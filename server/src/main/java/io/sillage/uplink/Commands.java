package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import io.sillage.wire.Command;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the platform asks of cars. A command is a row first and a message second, and the car's answer closes the row. */
@Service
@Transactional
public class Commands {

    private final CommandRows rows;
    private final CommandPush push;
    private final Clock clock;

    Commands(CommandRows rows, CommandPush push, Clock clock) {
        this.rows = rows;
        this.push = push;
        this.clock = clock;
    }

    /**
     * Asks a car for something, now if it is connected and else when it next is, until it answers or the time is over.
     * The answer comes as {@link CommandAnswered}.
     */
    public UUID send(VehicleId car, Command.Ask ask, Duration goodFor) {
        var command = new Command(UUID.randomUUID(), clock.instant().plus(goodFor), ask);
        rows.add(car, command);
        AfterCommit.run(() -> push.push(car, command));
        return command.id();
    }

    /** The same, and what was asked of the car before of this kind and is not answered yet is taken back. */
    public UUID sendInstead(VehicleId car, Command.Ask ask, Duration goodFor) {
        for (var open : rows.openOf(car)) {
            if (open.ask().getClass() == ask.getClass()) {
                rows.close(car, open.id(), "TAKEN_BACK", "");
            }
        }
        return send(car, ask, goodFor);
    }

    /** Takes back what was asked of a car, unless it has answered: it is told of it no more. */
    public void takeBack(VehicleId car, UUID command) {
        rows.close(car, command, "TAKEN_BACK", "");
    }
}
