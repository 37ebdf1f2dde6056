package io.sillage.bench.faults;

import io.sillage.bench.FleetRun;
import io.sillage.bench.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A fleet that sends its trips, each of one chunk, until every one has its receipt or patience ends. */
final class Ingest implements AutoCloseable {

    private final Running fleet;
    private final Size size;
    private final long seed;

    /** How many trips each car sends, how many of them a second all together (0: as fast as it goes), and for how long. */
    record Size(int trips, double rate, int seconds) {

        int all() {
            return Victim.FLEET * trips;
        }

        Size times(int factor) {
            return new Size(trips * factor, rate, seconds);
        }
    }

    private Ingest(Running fleet, Size size, long seed) {
        this.fleet = fleet;
        this.size = size;
        this.seed = seed;
    }

    static Ingest start(Victim victim, int mqttPort, Size size, long seed) throws IOException {
        var words = new ArrayList<>(List.of("fleet", "" + Victim.FLEET));
        words.addAll(List.of("--trips", "" + size.trips(), "--rate", "" + size.rate(), "--seed", "" + seed));
        words.addAll(List.of("--seconds", "" + size.seconds()));
        words.addAll(List.of("--tokens", victim.demo().resolve("fleet-tokens").toString()));
        words.addAll(List.of("--identities", victim.demo().resolve("fleet").toString()));
        return new Ingest(victim.car(mqttPort, words.toArray(String[]::new)), size, seed);
    }

    /** Waits for its end; how many of its trips have a receipt. */
    int receipted() throws IOException, InterruptedException {
        return (int)
                FleetRun.in(fleet.end(Duration.ofSeconds(size.seconds() + 60L))).trips();
    }

    int all() {
        return size.all();
    }

    boolean isRunning() {
        return fleet.isRunning();
    }

    /**
     * The names of all its chunks, each a trip. The second half of a boot session says which car's and which trip's it
     * is; the first is scattered, and left out here as in {@link Stored#toldApart}.
     */
    Set<ChunkName> names() {
        var names = new HashSet<ChunkName>();
        for (long car = 0; car < Victim.FLEET; car++) {
            for (int trip = 0; trip < size.trips(); trip++) {
                names.add(new ChunkName(new UUID(0, car << 32 | trip), 0));
            }
        }
        return names;
    }

    @Override
    public void close() {
        fleet.close();
    }
}
