package io.sillage.bench.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** F12: a car whose clock is a day ahead, 1024 weeks behind, or stands at the beginning of 1970. */
record WrongClock() implements Fault {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration GPS_ROLLOVER = Duration.ofDays(7 * 1024);
    private static final int TRIPS = 3;

    @Override
    public String row() {
        return "F12";
    }

    @Override
    public String what() {
        return "the car's clock is a day ahead, 1024 weeks behind, at 1970";
    }

    @Override
    public Reckoning run(Victim victim, long seed) throws IOException, InterruptedException, SQLException {
        var begun = CLOCK.instant();
        var wrong = List.of(
                begun.plus(Duration.ofDays(TRIPS + 1)),
                begun.minus(GPS_ROLLOVER),
                Instant.EPOCH.plus(Duration.ofDays(TRIPS + 2)));
        var ending = wrong.get((int) (seed % wrong.size()));
        var told =
                new Replayed(victim, 2, victim.platform().data()).tell(new Replayed.Trips(seed, TRIPS, ending), seed);
        try (var database = victim.database()) {
            var stored = Stored.since(begun, database);
            int astray = TRIPS - placedAtReceipt(database, begun);
            return Reckoning.of(told.receipted(), stored, told.waiting() + told.refused() + astray, 0);
        }
    }

    /** Trips that stand where they were received, and say that their time was corrected. */
    private static int placedAtReceipt(Connection database, Instant begun) throws SQLException {
        var sql = "select count(*) from trip.trip where received_at >= ? and marks like '%CLOCK_CORRECTED%'"
                + " and ended_at between received_at - interval '5 minutes' and received_at + interval '1 minute'";
        try (var statement = database.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(begun));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
