package io.sillage.car.drive;

import io.sillage.car.DrivenTrip;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** One drive of the simulated hybrid over a road, done: its seconds, its energy, and how it left the car. */
final class Drive {

    private static final int FIX_SECONDS = 4;
    private static final int LONGEST_SECONDS = 4 * 60 * 60;
    private static final double ECO_BRISKNESS = 1.35;

    private final Road road;
    private final boolean eco;
    private final double outsideCelsius;
    private final List<Second> seconds = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final Energy energy = new Energy();
    private final Battery battery;
    private final double chargeBeforeJ;
    private double metres;

    private Drive(Road road, Driver driver, double charge, double outsideCelsius) {
        this.road = road;
        this.eco = driver.briskMs2() < ECO_BRISKNESS;
        this.outsideCelsius = outsideCelsius;
        this.battery = new Battery(charge);
        this.chargeBeforeJ = battery.storedJ();
    }

    /** Drives it; the road's stops are used up. The drive ends standing, its last second at speed 0. */
    static Drive over(Road road, Hybrid car, double charge, RandomGenerator random) {
        var driver = Driver.of(random);
        var drive = new Drive(road, driver, charge, 12 + random.nextDouble() * 12);
        var motion = new Motion(road, driver);
        var powertrain = new Powertrain(car, drive.battery, drive.energy);
        while (!motion.isOver() && drive.seconds.size() < LONGEST_SECONDS) {
            drive.aSecond(motion, powertrain);
        }
        drive.seconds.add(powertrain.run(0, 0));
        drive.steps.add(road.steps() - 1);
        return drive;
    }

    private void aSecond(Motion motion, Powertrain powertrain) {
        double from = motion.speedMs();
        double fromM = motion.atM();
        steps.add(motion.stepAt(fromM));
        motion.aSecond();
        var second = powertrain.run(from, motion.speedMs());
        double way = motion.atM() - fromM;
        metres += way;
        seconds.add(new Second(
                way,
                second.engineRpm(),
                second.fuelMicrolitres(),
                second.batteryW(),
                second.charge(),
                second.acceleratorShare(),
                second.braking(),
                second.fuelCut()));
    }

    double metres() {
        return metres;
    }

    double litres() {
        return seconds.stream().mapToDouble(Second::fuelMicrolitres).sum() / 1e6;
    }

    double charge() {
        return battery.charge();
    }

    int lengthSeconds() {
        return seconds.size() - 1;
    }

    List<Second> seconds() {
        return seconds;
    }

    /** What came in, less what was spent and what the battery has more than before: 0 but for rounding. */
    double imbalanceJ() {
        return energy.fuel - energy.spent() - (battery.storedJ() - chargeBeforeJ);
    }

    Energy energy() {
        return energy;
    }

    /** As the car would tell it, with a chunk a while. */
    DrivenTrip told(Instant start, long odometerM) {
        return new DrivenTrip(
                UUID.randomUUID(),
                UUID.randomUUID(),
                start,
                FuelSource.MEASURED,
                odometerM,
                odometerM + Math.round(metres),
                trace());
    }

    private Trace trace() {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        columns.put(Signal.SPEED, column(second -> second.speedMs() * 100));
        columns.put(Signal.ENGINE_SPEED, column(Second::engineRpm));
        columns.put(Signal.FUEL_RATE, column(Second::fuelMicrolitres));
        columns.put(Signal.BATTERY_POWER, column(Second::batteryW));
        columns.put(Signal.BATTERY_CHARGE, column(second -> second.charge() * 1000));
        columns.put(Signal.ACCELERATOR, column(second -> second.acceleratorShare() * 100));
        columns.put(Signal.BRAKE, column(second -> second.braking() ? 1 : 0));
        columns.put(Signal.OUTSIDE_TEMPERATURE, column(second -> outsideCelsius * 10));
        columns.put(Signal.MODES, column(second -> (eco ? 2 : 0) | (second.fuelCut() ? 8 : 0)));
        var times = new int[seconds.size()];
        Arrays.setAll(times, i -> i * 1000);
        return new Trace(times, columns, positions());
    }

    private int[] column(ToDoubleFunction<Second> measure) {
        return seconds.stream()
                .mapToInt(second -> (int) Math.round(measure.applyAsDouble(second)))
                .toArray();
    }

    /** A fix every few seconds, and one where the car was parked. */
    private Positions positions() {
        int last = seconds.size() - 1;
        int count = last / FIX_SECONDS + (last % FIX_SECONDS == 0 ? 1 : 2);
        var times = new int[count];
        var latitudes = new int[count];
        var longitudes = new int[count];
        for (int i = 0; i < count; i++) {
            int second = Math.min(i * FIX_SECONDS, last);
            times[i] = second * 1000;
            latitudes[i] = road.latitudeE7()[steps.get(second)];
            longitudes[i] = road.longitudeE7()[steps.get(second)];
        }
        return new Positions(times, latitudes, longitudes, null);
    }
}
