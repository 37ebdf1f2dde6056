package io.sillage.wire;

import io.sillage.wire.v1.Column;
import io.sillage.wire.v1.Samples;
import io.sillage.wire.v1.TripChunk;

/** Writes a chunk as its protobuf message. */
final class ChunkMessage {

    private ChunkMessage() {}

    static TripChunk of(Chunk chunk) {
        var message = TripChunk.newBuilder()
                .setSchemaVersion(1)
                .setBootSession(Payload.bytes(chunk.id().bootSession()))
                .setSequence(chunk.id().sequence())
                .setTripId(Payload.bytes(chunk.tripId()))
                .setPart(chunk.part())
                .setFirst(chunk.first())
                .setLast(chunk.last())
                .setWallClockMs(chunk.wallClock().toEpochMilli())
                .setMonotonicMs(chunk.monotonic().toMillis())
                .setFuelSource(chunk.fuelSource())
                .setSamples(samples(chunk.trace()));
        if (!chunk.trace().positions().isEmpty()) {
            message.setPositions(positions(chunk.trace().positions()));
        }
        if (chunk.odometerStartM() != null) {
            message.setOdometerStartM(chunk.odometerStartM());
        }
        if (chunk.odometerEndM() != null) {
            message.setOdometerEndM(chunk.odometerEndM());
        }
        return message.build();
    }

    private static Samples samples(Trace trace) {
        var message = Samples.newBuilder();
        differences(trace.timeMs(), message::addTimeMs);
        for (var signal : trace.signals()) {
            var values = trace.column(signal);
            if (values != null) {
                put(message, signal, Runs.gather(values));
            }
        }
        return message.build();
    }

    private static void put(Samples.Builder message, Signal signal, Column column) {
        switch (signal) {
            case SPEED -> message.setSpeedCmS(column);
            case ENGINE_SPEED -> message.setEngineRpm(column);
            case FUEL_RATE -> message.setFuelRateUlS(column);
            case BATTERY_POWER -> message.setBatteryPowerW(column);
            case BATTERY_CHARGE -> message.setBatteryChargePermille(column);
            case ACCELERATOR -> message.setAcceleratorPercent(column);
            case BRAKE -> message.setBrake(column);
            case OUTSIDE_TEMPERATURE -> message.setOutsideTemperatureDc(column);
            case MODES -> message.setModeFlags(column);
        }
    }

    private static io.sillage.wire.v1.Positions positions(Positions positions) {
        var message = io.sillage.wire.v1.Positions.newBuilder();
        differences(positions.timeMs(), message::addTimeMs);
        differences(positions.latitudeE7(), message::addLatitudeE7);
        differences(positions.longitudeE7(), message::addLongitudeE7);
        if (positions.altitudeDm() != null) {
            differences(positions.altitudeDm(), message::addAltitudeDm);
        }
        return message.build();
    }

    /** Hands on each value as its difference from the one before, modulo 2³². */
    private static void differences(int[] values, Taker taker) {
        int before = 0;
        for (int value : values) {
            var unused = taker.take(value - before);
            before = value;
        }
    }

    /** Takes one number of a repeated field; what it returns is the message's builder, and not looked at. */
    private interface Taker {
        Object take(int difference);
    }
}
