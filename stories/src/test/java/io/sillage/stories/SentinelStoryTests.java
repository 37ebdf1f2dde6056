package io.sillage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import io.sillage.bench.Product;
import io.sillage.bench.faults.Sabotage;
import io.sillage.stories.recorded.OwnerApi;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F19: a place that was driven to in private mode is in no file that the system writes, and is found when the rule is off. */
class SentinelStoryTests {

    private static final int SECONDS = 6;
    private static final Sentinel UNHEARD = new Sentinel(43.731237, 7.418771);
    private static final Sentinel IN_THE_CAR = new Sentinel(43.732411, 7.421653);
    private static final Sentinel OPEN = new Sentinel(43.734859, 7.416397);
    private static final Sentinel RULE_OFF = new Sentinel(43.735673, 7.423919);

    @TempDir
    Path folder;

    private Platform platform;
    private OwnerApi owner;
    private StoryCar car;
    private int drives;

    @Test
    @Covers({"R29", "R31"})
    void whereTheCarWasInPrivateIsInNoFile() throws Exception {
        start(io.sillage.stories.Product.both());
        try {
            owner.post("/api/v1/cars/" + owner.car(1) + "/private-mode");
            drive(UNHEARD);
            assertThat(UNHEARD.foundIn(platform, car.folder())).isEmpty();
            owner.delete("/api/v1/cars/" + owner.car(1) + "/private-mode");

            car.switchPrivateMode("on");
            drive(IN_THE_CAR);
            assertThat(IN_THE_CAR.foundIn(platform)).isEmpty();
            car.switchPrivateMode("off");

            drive(OPEN);
            assertThat(OPEN.foundIn(platform, car.folder()))
                    .anyMatch(place -> place.startsWith("postgres/data/base"))
                    .anyMatch(place -> place.startsWith("postgres/data/pg_wal"))
                    .anyMatch(place -> place.startsWith("dump"));
        } finally {
            platform.close();
        }
    }

    @Test
    void itIsFoundOnABuildThatKnowsOfNoPrivateMode() throws Exception {
        start(new Product(
                Sabotage.serverThatForgetsPrivateMode(),
                io.sillage.stories.Product.command("car", "-XX:TieredStopAtLevel=1")));
        try (var database = platform.database();
                var statement = database.createStatement()) {
            statement.execute("drop trigger no_private_positions on trip.trace");
            owner.post("/api/v1/cars/" + owner.car(1) + "/private-mode");
            drive(RULE_OFF);
            assertThat(RULE_OFF.foundIn(platform, car.folder())).isNotEmpty();
        } finally {
            platform.close();
        }
    }

    private void start(Product product) throws Exception {
        platform = Platform.start(product, DataFolder.create(), Map.of("SILLAGE_DEMO_CARS", "1"));
        owner = OwnerApi.signedIn(platform);
        car = StoryCar.of(platform, 1);
    }

    /** Seconds that begin now, all at one place, and are over when this returns. */
    private void drive(Sentinel place) throws InterruptedException {
        var start = Instant.now().plusSeconds(1);
        var file = RecordedDrives.at(folder, ++drives, start, SECONDS, place.latitude(), place.longitude());
        var ending = start.plusSeconds(SECONDS + 1).toString();
        car.drive(file, "--vehicle", "1", "--ending", ending);
        Thread.sleep(
                Duration.between(Instant.now(), start.plusSeconds(SECONDS + 1)).plusMillis(1));
    }
}
