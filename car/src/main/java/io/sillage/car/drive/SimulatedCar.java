package io.sillage.car.drive;

import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.shapes.GHPoint;
import io.sillage.car.DrivenTrip;
import io.sillage.wire.CarState;
import io.sillage.wire.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hybrid that drives from where it stands to somewhere, again and again. Used by one thread. */
public final class SimulatedCar implements AutoCloseable {

    private static final double SHORT_MOST_M = 1_300;
    private static final double LONG_MOST_M = 7_000;
    private static final int TWELVE_VOLTS_MV = 12_600;
    private static final int PLACES_TRIED = 200;
    private static final double NEAREST_WALK_M = 100;
    private static final double FARTHEST_WALK_M = 700;

    private final Hybrid car = Hybrid.compact();
    private final Roads roads;
    private final Path folder;
    private final long seed;
    private Parked parked;

    private SimulatedCar(Roads roads, Path folder, long seed, Parked parked) {
        this.roads = roads;
        this.folder = folder;
        this.seed = seed;
        this.parked = parked;
    }

    /** The car as its folder knows it, or a new one somewhere in the extract. */
    public static SimulatedCar open(Path extract, Path folder, long seed, Instant now) throws IOException {
        var roads = Roads.open(extract, folder);
        var found = Parked.find(folder);
        return new SimulatedCar(
                roads, folder, seed, found.isPresent() ? found.get() : parkedSomewhere(roads, seed, now));
    }

    private static Parked parkedSomewhere(Roads roads, long seed, Instant now) {
        var random = new SplittableRandom(seed);
        var place = roads.anyPlace(random);
        return new Parked(
                (int) Math.round(place.lat * 1e7),
                (int) Math.round(place.lon * 1e7),
                1_000_000L * random.nextInt(2, 60),
                0.5 + random.nextDouble() * 0.15,
                20 + random.nextInt(20),
                0,
                now);
    }

    /** When the last drive ended. */
    public Instant standsSince() {
        return parked.since();
    }

    /** When a drive begins, given how long it will take. */
    public interface Departure {
        Instant of(Duration length);
    }

    /** From here to wherever. */
    public Told drive(Departure departure, boolean isShort) throws IOException {
        var random = new SplittableRandom(seed * 1_000_003 + parked.trips());
        var from = new GHPoint(parked.latitudeE7() / 1e7, parked.longitudeE7() / 1e7);
        double most = isShort ? SHORT_MOST_M : LONG_MOST_M;
        var road = roads.anyWay(from, most / 3, most, random);
        var drive = Drive.over(road, car, parked.charge(), random);
        var length = Duration.ofSeconds(drive.lengthSeconds());
        var start = departure.of(length);
        var trip = drive.told(start, parked.odometerM());
        parked = parked.after(drive, road, car, start.plus(length));
        return new Told(trip, state(trip.bootSession()));
    }

    /** A drive as the car tells it, and what the car is like after it. */
    public record Told(DrivenTrip trip, CarState state) {

        public Duration length() {
            return Duration.between(trip.start(), trip.end());
        }
    }

    /** Keeps where the car stands, so that the next start goes on from here. */
    public void save() throws IOException {
        parked.save(folder);
    }

    private CarState state(UUID bootSession) {
        return new CarState(
                bootSession,
                0,
                parked.since(),
                parked.odometerM(),
                (int) Math.round(parked.litres() / car.tankLitres() * 1000),
                (int) Math.round(parked.charge() * 1000),
                TWELVE_VOLTS_MV,
                List.of(),
                List.of(),
                List.of(),
                true,
                new Place(parked.latitudeE7(), parked.longitudeE7(), parked.since()),
                destination(),
                null,
                List.of());
    }

    /** Its routes lead to places where there is nowhere to park: some minutes on foot away. */
    private @Nullable Place destination() {
        var random = new SplittableRandom(seed * 31 + parked.trips());
        var here = new GHPoint(parked.latitudeE7() / 1e7, parked.longitudeE7() / 1e7);
        for (int i = 0; i < PLACES_TRIED; i++) {
            var there = roads.anyPlace(random);
            double metres = DistanceCalcEarth.DIST_EARTH.calcDist(here.lat, here.lon, there.lat, there.lon);
            if (metres >= NEAREST_WALK_M && metres <= FARTHEST_WALK_M) {
                return new Place((int) Math.round(there.lat * 1e7), (int) Math.round(there.lon * 1e7), parked.since());
            }
        }
        return null;
    }

    @Override
    public void close() {
        roads.close();
    }
}
