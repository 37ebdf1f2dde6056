package io.sillage.car.drive;

/**
 * Decides between engine and battery, a second at a time. The engine starts when more is asked than the battery should
 * give at its charge, or at high speed, and stops when little is asked; between the two it stays as it is. Used by one
 * thread.
 */
final class Powertrain {

    private static final double TARGET = 0.58;
    private static final double FLOOR = 0.42;
    private static final double START_W = 10_000;
    private static final double STOP_W = 5_000;
    private static final double START_W_PER_CHARGE = 45_000;
    private static final double RECHARGE_W_PER_CHARGE = 40_000;
    private static final double LEAST_ENGINE_W = 7_000;
    private static final int LEAST_SECONDS_ON = 7;
    private static final double CREEP_MS = 2.5;

    private final Hybrid car;
    private final Battery battery;
    private final Energy energy;
    private boolean on;
    private int secondsOn;

    Powertrain(Hybrid car, Battery battery, Energy energy) {
        this.car = car;
        this.battery = battery;
        this.energy = energy;
    }

    /** Drives for a second from one speed to another on a level road. */
    Second run(double fromMs, double toMs) {
        double speed = (fromMs + toMs) / 2;
        double rolling = car.rollingN(speed) * speed;
        double drag = car.dragN(speed) * speed;
        double wheelsW = car.kineticJ(toMs) - car.kineticJ(fromMs) + rolling + drag;
        energy.rolling += rolling;
        energy.drag += drag;
        energy.auxiliaries += car.auxiliaryW();
        decide(wheelsW, speed);
        return wheelsW < 0 ? slow(wheelsW, speed, fromMs - toMs) : pull(wheelsW, speed);
    }

    private void decide(double wheelsW, double speed) {
        double surplus = (battery.charge() - TARGET) * START_W_PER_CHARGE;
        boolean empty = battery.charge() < FLOOR;
        if (on) {
            secondsOn++;
            boolean idle = wheelsW < STOP_W + surplus / 2 && secondsOn >= LEAST_SECONDS_ON;
            on = !(idle && speed < car.electricTopSpeedMs() && battery.charge() > FLOOR + 0.03);
        } else if (wheelsW > START_W + surplus || empty || speed > car.electricTopSpeedMs()) {
            on = true;
            secondsOn = 0;
        }
    }

    private Second pull(double wheelsW, double speed) {
        double shaft = wheelsW / car.gearing();
        energy.gearLoss += shaft - wheelsW;
        double engineW = on ? engineW(shaft) : Math.max(0, shaft - electricMost());
        double batteryW = motor(shaft - engineW) + car.auxiliaryW();
        double fuelJ = on || engineW > 0 ? burn(engineW) : 0;
        return second(speed, engineW, fuelJ, batteryW, shaft / (Engine.MOST_W * 0.9), false);
    }

    /** What the shaft asks and what the battery should get, within what engine and battery can do. */
    private double engineW(double shaft) {
        double recharge = (TARGET + 0.04 - battery.charge()) * RECHARGE_W_PER_CHARGE;
        double wanted = Math.max(LEAST_ENGINE_W, shaft + Math.clamp(recharge, -6_000, 7_000));
        double most = shaft + Math.max(0, battery.mostTakenW() - 500) / car.motorEfficiency();
        double least = shaft - electricMost();
        return Math.clamp(Math.min(wanted, most), Math.max(0, Math.min(least, Engine.MOST_W)), Engine.MOST_W);
    }

    private double electricMost() {
        double most = Math.max(0, battery.mostGivenW() - car.auxiliaryW()) * car.motorEfficiency();
        return Math.min(car.motorMostW(), most);
    }

    private Second slow(double wheelsW, double speed, double slowedMs) {
        double fading = Math.clamp(speed / CREEP_MS - 0.4, 0, 1);
        double wanted = -wheelsW * car.regenerativeShare() * fading * car.gearing();
        double most = Math.min(car.motorMostW(), battery.mostTakenW() / car.motorEfficiency());
        double taken = Math.min(wanted, most);
        energy.gearLoss += taken / car.gearing() - taken;
        energy.brakes += -wheelsW - taken / car.gearing();
        double idleW = on && speed < CREEP_MS ? LEAST_ENGINE_W / 2 : 0;
        double batteryW = motor(-taken - idleW) + car.auxiliaryW();
        double fuelJ = idleW > 0 ? burn(idleW) : 0;
        boolean braking = slowedMs > 0.5;
        return second(speed, idleW, fuelJ, batteryW, 0, braking);
    }

    /** Electric power for (or, below zero, from) this much at the motor's shaft. */
    private double motor(double shaftW) {
        double electric = shaftW >= 0 ? shaftW / car.motorEfficiency() : shaftW * car.motorEfficiency();
        energy.motorLoss += electric - shaftW;
        return electric;
    }

    private double burn(double engineW) {
        double heat = Engine.heatW(engineW);
        energy.fuel += heat;
        energy.engineHeat += heat - engineW;
        return heat;
    }

    private Second second(double speed, double engineW, double fuelJ, double batteryW, double pedal, boolean braking) {
        energy.batteryLoss += battery.runASecond(batteryW);
        boolean turning = on || engineW > 0;
        return new Second(
                speed,
                turning ? Engine.rpm(engineW) : 0,
                fuelJ / Engine.JOULES_A_MICROLITRE,
                batteryW,
                battery.charge(),
                Math.clamp(pedal, 0, 1),
                braking,
                turning && fuelJ == 0);
    }
}
