package io.sillage.bench.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** A fault that strikes while a fleet sends its trips, at a moment that the seed chooses. */
record UnderLoad(String row, String what, Ingest.Size size, Strike strike) implements Fault {

    private static final Clock CLOCK = Clock.systemUTC();

    /** It may strike when this share of the trips is stored, or later, up to twice as much. */
    private static final double EARLIEST = 0.1;

    /** What is done, and undone before it returns. */
    interface Strike {
        void on(Scene scene) throws IOException, InterruptedException, SQLException;
    }

    @Override
    public Reckoning run(Victim victim, long seed) throws IOException, InterruptedException, SQLException {
        var random = new SplittableRandom(seed);
        var begun = CLOCK.instant();
        try (var network = Network.before(victim.platform().mqttPort(), seed);
                var ingest = Ingest.start(victim, network.port(), size, seed)) {
            long moment = (long) (size.all() * EARLIEST * (1 + random.nextDouble()));
            while (ingest.isRunning() && storedSince(begun, victim).chunks().size() < moment) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            var struck = CLOCK.instant();
            strike.on(new Scene(victim, network, random));
            network.turn(Weather.FINE);
            int receipted = ingest.receipted();
            var stored = storedSince(begun, victim).toldApart();
            double recovery = stored.longestSilenceAfter(struck);
            return receipted == ingest.all()
                    ? Reckoning.of(ingest.names(), stored, 0, recovery)
                    : Reckoning.of(receipted, stored, ingest.all() - receipted, recovery);
        }
    }

    private static Stored storedSince(Instant begun, Victim victim)
            throws IOException, InterruptedException, SQLException {
        try (var database = victim.database()) {
            return Stored.since(begun, database);
        }
    }
}
