package io.sillage.wire;

/** A signal that a car may send with a trip: its unit, and its name in COVESA VSS 6.0 where it has one. */
public enum Signal {
    SPEED("cm/s", "Vehicle.Speed"),
    ENGINE_SPEED("rpm", "Vehicle.Powertrain.CombustionEngine.Speed"),
    FUEL_RATE("µl/s", "Vehicle.OBD.FuelRate"),
    BATTERY_POWER("W", "Vehicle.Powertrain.TractionBattery.CurrentPower"),
    BATTERY_CHARGE("0.1 %", "Vehicle.Powertrain.TractionBattery.StateOfCharge.Current"),
    ACCELERATOR("%", "Vehicle.Chassis.Accelerator.PedalPosition"),
    BRAKE("0 or 1", "Vehicle.Chassis.Brake.IsDriverEmergencyBrakingDetected"),
    OUTSIDE_TEMPERATURE("0.1 °C", "Vehicle.Exterior.AirTemperature"),
    MODES("bits", "Vehicle.Powertrain.Transmission.PerformanceMode");

    private final String unit;
    private final String vssName;

    Signal(String unit, String vssName) {
        this.unit = unit;
        this.vssName = vssName;
    }

    public String unit() {
        return unit;
    }

    public String vssName() {
        return vssName;
    }
}
