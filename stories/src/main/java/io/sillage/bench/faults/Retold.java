package io.sillage.bench.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** F05: a car tells its trips of a month out of order, all of them late, then all of them again from an empty memory. */
record Retold(int trips) implements Fault {

    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    public String row() {
        return "F05";
    }

    @Override
    public String what() {
        return "late, out of order, and all of it twice";
    }

    @Override
    public Reckoning run(Victim victim, long seed) throws IOException, InterruptedException, SQLException {
        var begun = CLOCK.instant();
        var late = new Replayed.Trips(seed, trips, begun.minus(Duration.ofDays(30)));
        var car = new Replayed(victim, 1, victim.platform().data());
        var first = car.tell(late, seed);
        var again = car.tell(late, ~seed);
        try (var database = victim.database()) {
            var stored = Stored.since(begun, database);
            int receipted = Math.min(first.receipted(), again.receipted());
            int waiting = first.waiting() + again.waiting() + first.refused() + again.refused();
            return Reckoning.of(receipted, stored, waiting, 0);
        }
    }
}
