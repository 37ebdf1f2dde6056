package io.sillage.car.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.wire.ChunkCodec;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriveTests {

    private static final Hybrid CAR = Hybrid.compact();

    @Test
    void noEnergyIsMadeOrLost() {
        for (int seed = 0; seed < 40; seed++) {
            var drive = drive(seed, 50 + seed * 2, 6_000);
            assertThat(drive.imbalanceJ())
                    .as("seed %d", seed)
                    .isCloseTo(
                            0,
                            within(1e-6 * (drive.energy().fuel + drive.energy().spent())));
        }
    }

    @Test
    void inTownItDrinksAndRunsElectricLikeAHybrid() {
        var drives = town();
        double litres = drives.stream().mapToDouble(Drive::litres).sum();
        double kilometres = drives.stream().mapToDouble(Drive::metres).sum() / 1000;
        var seconds = drives.stream().flatMap(drive -> drive.seconds().stream()).toList();
        double electric =
                seconds.stream().filter(second -> second.engineRpm() == 0).count();

        assertThat(litres / kilometres * 100).as("l/100 km").isBetween(3.5, 6.0);
        assertThat(electric / seconds.size())
                .as("share of the time without engine")
                .isBetween(0.5, 0.75);
    }

    @Test
    void onTheMotorwayTheEngineRunsAndItDrinksMore() {
        var drive = drive(3, 130, 40_000);
        assertThat(drive.litres() / drive.metres() * 1e5).as("l/100 km").isBetween(5.0, 8.0);
    }

    @Test
    void theBatteryStaysWithinItsLimits() {
        for (var drive : town()) {
            assertThat(drive.seconds()).allSatisfy(second -> {
                assertThat(second.charge()).isBetween(0.30, 0.80);
                assertThat(second.batteryW()).isBetween(-26_000.0, 27_000.0);
            });
        }
    }

    @Test
    void itBeginsAndEndsStandingAndKeepsToTheLimit() {
        var drive = drive(5, 50, 6_000);
        assertThat(drive.seconds().getFirst().speedMs()).isZero();
        assertThat(drive.seconds().getLast().speedMs()).isZero();
        assertThat(drive.seconds()).allMatch(second -> second.speedMs() < 50 / 3.6 * 1.06);
        assertThat(drive.metres()).isCloseTo(6_000, within(10.0));
    }

    @Test
    void itsColumnsAreWhatTheServerTakesAndAddUp() throws MalformedChunk {
        var drive = drive(8, 50, 6_000);
        var trip = drive.told(Instant.parse("2026-11-25T08:00:00Z"), 12_000_000);
        var chunk = ChunkCodec.decode(ChunkCodec.encode(trip.chunks(20_000).getFirst()), null);
        var speeds = chunk.trace().column(Signal.SPEED);
        var fuel = chunk.trace().column(Signal.FUEL_RATE);

        assertThat(Arrays.stream(speeds).sum() / 100.0).as("m").isCloseTo(drive.metres(), within(20.0));
        assertThat(Arrays.stream(fuel).sum() / 1e6).as("l").isCloseTo(drive.litres(), within(0.001));
        assertThat(chunk.odometerEndM()).isEqualTo(12_000_000 + Math.round(drive.metres()));
        assertThat(chunk.trace().positions().count()).isGreaterThan(100);
    }

    private static List<Drive> town() {
        double charge = 0.58;
        var drives = new ArrayList<Drive>();
        for (int seed = 0; seed < 30; seed++) {
            var random = new SplittableRandom(seed);
            var drive = Drive.over(road(50, 4_500, random), CAR, charge, random);
            charge = drive.charge();
            drives.add(drive);
        }
        return drives;
    }

    private static Drive drive(int seed, double limitKmh, double metres) {
        var random = new SplittableRandom(seed);
        return Drive.over(road(limitKmh, metres, random), CAR, 0.6, random);
    }

    /** Straight north, with a bend now and then and, in town, a light every so often. */
    private static Road road(double limitKmh, double metres, SplittableRandom random) {
        int steps = (int) (metres / 5) + 1;
        var limits = new double[steps];
        var stands = new double[steps];
        Arrays.fill(limits, limitKmh / 3.6);
        for (int i = 20; i < steps - 20 && limitKmh <= 60; i++) {
            if (random.nextInt(60) == 0) {
                limits[i] = 5;
            }
            if (random.nextInt(80) == 0) {
                stands[i] = random.nextInt(3, 30);
            }
        }
        return new Road(
                5, IntStream.range(0, steps).map(i -> 437_000_000 + i * 450).toArray(), new int[steps], limits, stands);
    }
}
