package io.sillage.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signal that a car may send with a trip: its unit, the values that are possible at all, and its name in COVESA VSS
 * 6.0 where that has it. A value outside its bounds can be no measurement, and its chunk is refused; what is merely
 * unlikely is for the reader of the trip to judge.
 */
public enum Signal {
    SPEED(2, "speed_cm_s", "cm/s", 0, 20_000, "Vehicle.Speed"),
    ENGINE_SPEED(3, "engine_rpm", "rpm", 0, 20_000, "Vehicle.Powertrain.CombustionEngine.Speed"),
    FUEL_RATE(4, "fuel_rate_ul_s", "µl/s", 0, 200_000, null),
    BATTERY_POWER(5, "battery_power_w", "W", -1_000_000, 1_000_000, "Vehicle.Powertrain.TractionBattery.CurrentPower"),
    BATTERY_CHARGE(
            6, "battery_charge_permille", "0.1 %", 0, 1000, "Vehicle.Powertrain.TractionBattery.StateOfCharge.Current"),
    ACCELERATOR(7, "accelerator_percent", "%", 0, 100, "Vehicle.Chassis.Accelerator.PedalPosition"),
    BRAKE(8, "brake", "0 or 1", 0, 1, "Vehicle.Chassis.Brake.PedalPosition"),
    OUTSIDE_TEMPERATURE(9, "outside_temperature_dc", "0.1 °C", -1000, 1000, "Vehicle.Exterior.AirTemperature"),
    MODES(10, "mode_flags", "bits", 0, 0xFFFF, "Vehicle.Powertrain.Transmission.PerformanceMode");

    private final int field;
    private final String column;
    private final String unit;
    private final int least;
    private final int most;
    private final @Nullable String vssName;

    Signal(int field, String column, String unit, int least, int most, @Nullable String vssName) {
        this.field = field;
        this.column = column;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.vssName = vssName;
    }

    public String unit() {
        return unit;
    }

    /** The smallest value that is taken. */
    public int least() {
        return least;
    }

    /** The largest value that is taken. */
    public int most() {
        return most;
    }

    /** Its name in COVESA VSS 6.0, with the differences in unit and sign that docs/vehicle-link.md names. */
    public Optional<String> findVssName() {
        return Optional.ofNullable(vssName);
    }

    /** Number of its field in the message {@code Samples}. */
    int field() {
        return field;
    }

    /** Name of its field in the message {@code Samples}. */
    String column() {
        return column;
    }
}
