package io.sillage.coaching;

import io.sillage.trip.RecordedTrip;

/** How a trip was driven, drawn from its trace alone: a pure function, in one pass over its seconds. */
record Driving(Zones zones, Scores scores, Energies lost) {

    /** What hard starts, late braking and uneven speed took, J/kg at the wheels. */
    record Energies(double hardJ, double brakedJ, double unevenJ) {}

    static Driving of(RecordedTrip recorded) {
        var zones = new ZoneMeter();
        var acceleration = new AccelerationMeter();
        var braking = new BrakingMeter();
        var constant = new ConstantSpeedMeter();
        var energy = new EnergyMeter();
        var speeds = SpeedGrid.of(recorded.trace()).metresPerSecond();
        for (int i = 1; i < speeds.length; i++) {
            double change = speeds[i] - speeds[i - 1];
            if (Double.isNaN(change)) {
                constant.endStretch();
                continue;
            }
            double speed = (speeds[i] + speeds[i - 1]) / 2;
            zones.second(speed, change);
            acceleration.second(speed, change);
            braking.second(speed, change);
            constant.second(speed, change);
            energy.second(speed, change);
        }
        var trip = recorded.trip();
        return new Driving(
                zones.over(trip.distanceM(), trip.durationS()),
                new Scores(acceleration.score(), braking.score(), constant.score(), energy.score()),
                new Energies(acceleration.lost(), braking.lost(), constant.lost()));
    }
}
