package io.sillage.wire;

import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Chunks to test with: a small one written out, a realistic one, and any one from a seed. */
final class Chunks {

    static final UUID BOOT = UUID.fromString("0b8f4d1e-5a5e-4b63-9c6c-2f6f7a3d9e01");
    static final UUID TRIP = UUID.fromString("7d0c8a52-1f0e-4f5d-8b1a-64c5e2a90b02");

    private Chunks() {}

    /** Three samples, one of them without a fuel rate, and two positions across the antimeridian. */
    static Chunk small() {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        columns.put(Signal.SPEED, new int[] {0, 694, 1389});
        columns.put(Signal.ENGINE_SPEED, new int[] {0, 0, 1250});
        columns.put(Signal.FUEL_RATE, new int[] {0, Trace.ABSENT, 410});
        columns.put(Signal.BATTERY_POWER, new int[] {300, 8200, -1500});
        columns.put(Signal.BATTERY_CHARGE, new int[] {553, 552, 552});
        columns.put(Signal.ACCELERATOR, new int[] {0, 22, 35});
        columns.put(Signal.BRAKE, new int[] {1, 0, 0});
        columns.put(Signal.OUTSIDE_TEMPERATURE, new int[] {-15, -15, -15});
        columns.put(Signal.MODES, new int[] {1, 1, 2});
        return chunk(
                new Trace(
                        new int[] {0, 1000, 2050},
                        columns,
                        new Positions(
                                new int[] {0, 2000},
                                new int[] {-168_000_000, -168_000_100},
                                new int[] {1_799_999_900, -1_799_999_900},
                                new int[] {120, 118})),
                FuelSource.MEASURED);
    }

    static Chunk chunk(Trace trace, FuelSource fuelSource) {
        return new Chunk(
                new ChunkId(BOOT, 41),
                TRIP,
                0,
                true,
                true,
                Instant.parse("2026-11-25T07:30:00.250Z"),
                Duration.ofMillis(9_500),
                12_345_678L,
                12_345_699L,
                fuelSource,
                trace);
    }

    /** A hybrid's trip at 1 Hz with every signal, its positions every fourth second. */
    static Chunk realistic(long seed, int samples) {
        var random = new SplittableRandom(seed);
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : Signal.values()) {
            columns.put(signal, new int[samples]);
        }
        var times = new int[samples];
        var drive = new Drive(random);
        for (int i = 0; i < samples; i++) {
            times[i] = i * 1000;
            drive.second(columns, i);
        }
        return chunk(new Trace(times, columns, drive.positions(samples)), FuelSource.MEASURED);
    }

    /** Anything that the contract allows: any values within bounds, any gaps, any set of columns. */
    static Chunk any(long seed) {
        var random = new SplittableRandom(seed);
        int count = random.nextInt(0, 60);
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : Signal.values()) {
            if (random.nextInt(3) > 0) {
                columns.put(signal, anyColumn(random, signal, count));
            }
        }
        var trace = new Trace(times(random, count), columns, anyPositions(random, random.nextInt(0, 30)));
        int part = random.nextInt(0, 3);
        return new Chunk(
                new ChunkId(new UUID(random.nextLong(), random.nextLong()), random.nextInt(Integer.MAX_VALUE)),
                new UUID(random.nextLong(), random.nextLong()),
                part,
                part == 0,
                random.nextBoolean(),
                Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                Duration.ofMillis(random.nextLong(1L << 40)),
                random.nextBoolean() ? random.nextLong(1_000_000_000L) : null,
                random.nextBoolean() ? random.nextLong(1_000_000_000L) : null,
                FuelSource.forNumber(random.nextInt(3)),
                trace);
    }

    private static int[] anyColumn(RandomGenerator random, Signal signal, int count) {
        int gaps = random.nextInt(3);
        return random.ints(count)
                .map(x -> random.nextInt(4) < gaps ? Trace.ABSENT : random.nextInt(signal.least(), signal.most() + 1))
                .toArray();
    }

    private static Positions anyPositions(RandomGenerator random, int count) {
        return new Positions(
                times(random, count),
                random.ints(count, -900_000_000, 900_000_001).toArray(),
                random.ints(count, -1_800_000_000, 1_800_000_001).toArray(),
                count > 0 && random.nextBoolean()
                        ? random.ints(count, -10_000, 100_001).toArray()
                        : null);
    }

    private static int[] times(RandomGenerator random, int count) {
        return random.ints(0, Bounds.LONGEST_TRIP_MS + 1)
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
    }

    /** One car on its way, a second at a time. */
    private static final class Drive {
        private final RandomGenerator random;
        private double speed;
        private double goal = 1000;
        private double charge = 550;
        private double latitude = 437_400_000;
        private double longitude = 74_200_000;
        private double heading;
        private final int[] latitudes = new int[20_000];
        private final int[] longitudes = new int[20_000];

        Drive(RandomGenerator random) {
            this.random = random;
        }

        void second(Map<Signal, int[]> columns, int i) {
            if (random.nextInt(25) == 0) {
                goal = random.nextInt(4) == 0 ? 0 : random.nextInt(800, 2600);
            }
            double acceleration = Math.clamp(goal - speed, -180, 120) + random.nextGaussian() * 15;
            speed = Math.max(0, speed + acceleration);
            boolean engine = speed > 1500 || acceleration > 60;
            int power = (int) (acceleration * speed / 120 + random.nextGaussian() * 200);
            charge = Math.clamp(charge - power / 4000.0, 400, 700);
            set(columns, Signal.SPEED, i, (int) speed);
            set(columns, Signal.ENGINE_SPEED, i, engine ? 1200 + (int) (speed / 2) + random.nextInt(40) : 0);
            set(columns, Signal.FUEL_RATE, i, engine ? 300 + (int) (speed / 5) + random.nextInt(30) : 0);
            set(columns, Signal.BATTERY_POWER, i, power);
            set(columns, Signal.BATTERY_CHARGE, i, (int) charge);
            set(columns, Signal.ACCELERATOR, i, (int) Math.clamp(acceleration / 3, 0, 100));
            set(columns, Signal.BRAKE, i, acceleration < -100 ? 1 : 0);
            set(columns, Signal.OUTSIDE_TEMPERATURE, i, 145 + i / 900);
            set(columns, Signal.MODES, i, engine ? 0 : 1);
            move(i);
        }

        private void move(int i) {
            heading += random.nextGaussian() * 0.03;
            latitude += Math.cos(heading) * speed * 0.9;
            longitude += Math.sin(heading) * speed * 1.2;
            latitudes[i] = (int) latitude;
            longitudes[i] = (int) longitude;
        }

        Positions positions(int samples) {
            int count = (samples + 3) / 4;
            var times = new int[count];
            var lat = new int[count];
            var lon = new int[count];
            for (int i = 0; i < count; i++) {
                times[i] = i * 4000;
                lat[i] = latitudes[i * 4];
                lon[i] = longitudes[i * 4];
            }
            return new Positions(times, lat, lon, null);
        }

        private static void set(Map<Signal, int[]> columns, Signal signal, int i, int value) {
            columns.get(signal)[i] = value;
        }
    }
}
