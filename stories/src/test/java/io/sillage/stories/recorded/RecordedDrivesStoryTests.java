package io.sillage.stories.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.sillage.bench.Platform;
import io.sillage.stories.StoryCar;
import io.sillage.stories.StoryPlatform;
import io.sillage.stories.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week of an American town and a year of two of its cars, driven again: all of it arrives, and the figures are right. */
class RecordedDrivesStoryTests {

    private static final int DISTINCT_TRIPS = 1_551;
    private static final int HYBRID = 450;
    private static final int PLUG_IN_HYBRID = 550;
    private static final int AT_A_TIME = 3;
    private static final double ENOUGH = 0.99;

    @TempDir
    Path folder;

    @Test
    void everyRecordedTripIsStoredOnceAndHasTheFiguresOfTheIndex() throws IOException {
        var index = new TripIndex(Tree.sharedData("ved/ved_trip_index.csv"));
        var loads = loads();
        var ending = Instant.now();
        try (var platform = StoryPlatform.start(loads.size())) {
            drive(platform, loads, ending);

            var comparison = new Comparison(index);
            var seen = new ArrayList<String>();
            var owner = OwnerApi.signedIn(platform);
            for (int i = 0; i < loads.size(); i++) {
                var expected = loads.get(i).byStart(ending);
                var found = owner.trips(owner.car(i + 1));
                assertThat(found)
                        .extracting(RecordedDrivesStoryTests::start)
                        .containsExactlyInAnyOrderElementsOf(expected.keySet());
                found.forEach(told -> {
                    var trip = expected.get(start(told));
                    seen.add(trip.name());
                    comparison.add(trip, told);
                });
            }

            assertThat(seen).hasSize(DISTINCT_TRIPS).containsExactlyInAnyOrderElementsOf(index.trips());
            System.out.print(comparison.report());
            for (var figure : Figure.values()) {
                assertThat(comparison.others(figure)).as(comparison.report()).hasSizeLessThanOrEqualTo((int)
                        ((1 - ENOUGH) * comparison.compared(figure)));
            }
        }
    }

    private List<CarLoad> loads() {
        var loads = new ArrayList<CarLoad>();
        loads.add(yearOf(HYBRID, "ved/ved_hev_450_year.csv.gz"));
        loads.add(yearOf(PLUG_IN_HYBRID, "ved/ved_phev_550_year.csv.gz"));
        var week = new VedFile(Tree.sharedData("ved/VED_171101_week.csv.gz"));
        loads.addAll(Dealer.deal(week, Set.of(HYBRID, PLUG_IN_HYBRID), folder));
        return loads;
    }

    private static CarLoad yearOf(int vehicle, String name) {
        var file = new VedFile(Tree.sharedData(name));
        return new CarLoad(file.path(), vehicle, file.trips());
    }

    private static void drive(Platform platform, List<CarLoad> loads, Instant ending) {
        try (var drivers = Executors.newFixedThreadPool(AT_A_TIME)) {
            var drives = new ArrayList<Future<?>>();
            for (int i = 0; i < loads.size(); i++) {
                var load = loads.get(i);
                var car = StoryCar.of(platform, i + 1);
                drives.add(drivers.submit(
                        () -> car.drive(load.file(), "--vehicle", "" + load.vehicle(), "--ending", ending.toString())));
            }
            drives.forEach(RecordedDrivesStoryTests::await);
        }
    }

    private static void await(Future<?> drive) {
        try {
            drive.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Instant start(JsonObject trip) {
        return Instant.parse(OwnerApi.text(trip, "startedAt"));
    }
}
