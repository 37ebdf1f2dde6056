package io.sillage.wire;

import io.sillage.wire.v1.CarState.Builder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the states of cars into bytes and back, protobuf and JSON. */
public final class StateCodec {

    private static final int MOST_WORDS = 64;
    private static final int LONGEST_WORD = 64;

    private StateCodec() {}

    public static byte[] encode(CarState state) {
        return message(state).toByteArray();
    }

    /** In protobuf's JSON mapping, UTF-8. */
    public static byte[] encodeJson(CarState state) {
        return Payload.json(message(state));
    }

    /** Reads a payload by its MQTT content type; protobuf when there is none. */
    public static CarState decode(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        Payload.requireSize("a state", payload, CarState.MAX_BYTES);
        var message = Payload.parse(
                io.sillage.wire.v1.CarState.parser(), io.sillage.wire.v1.CarState.newBuilder(), payload, contentType);
        Bounds.require("schema_version", message.getSchemaVersion(), 1, 1);
        return new CarState(
                Payload.uuid("boot_session", message.getBootSession()),
                (int) Bounds.require("sequence", message.getSequence(), 0, Integer.MAX_VALUE),
                Bounds.instant("wall_clock_ms", message.getWallClockMs()),
                message.hasOdometerM() ? Long.valueOf(Bounds.metres("odometer_m", message.getOdometerM())) : null,
                known("fuel_level_permille", message.hasFuelLevelPermille(), message.getFuelLevelPermille(), 1000),
                known(
                        "battery_charge_permille",
                        message.hasBatteryChargePermille(),
                        message.getBatteryChargePermille(),
                        1000),
                known("low_voltage_mv", message.hasLowVoltageMv(), message.getLowVoltageMv(), 60_000),
                words("warning_lamps", message.getWarningLampsList()),
                words("open_doors", message.getOpenDoorsList()),
                words("open_windows", message.getOpenWindowsList()),
                message.hasLocked() ? Boolean.valueOf(message.getLocked()) : null,
                message.hasParked() ? place("parked", message.getParked()) : null,
                message.hasActiveDestination() ? place("active_destination", message.getActiveDestination()) : null,
                message.hasPrivateMode() ? Boolean.valueOf(message.getPrivateMode()) : null,
                privateTimes(message.getPrivateTimesList()));
    }

    private static List<PrivateTime> privateTimes(List<io.sillage.wire.v1.PrivateTime> told) throws MalformedChunk {
        Bounds.require("number of private_times", told.size(), 0, CarState.MOST_PRIVATE_TIMES);
        var times = new ArrayList<PrivateTime>(told.size());
        for (var time : told) {
            times.add(privateTime(time));
        }
        return times;
    }

    private static PrivateTime privateTime(io.sillage.wire.v1.PrivateTime told) throws MalformedChunk {
        var from = Bounds.instant("private_times.from_ms", told.getFromMs());
        if (!told.hasUntilMs()) {
            return new PrivateTime(from, null);
        }
        var until = Bounds.instant("private_times.until_ms", told.getUntilMs());
        if (!until.isAfter(from)) {
            throw new MalformedChunk("private_times until " + until + "; expected after " + from);
        }
        return new PrivateTime(from, until);
    }

    private static io.sillage.wire.v1.CarState message(CarState state) {
        var message = io.sillage.wire.v1.CarState.newBuilder()
                .setSchemaVersion(1)
                .setBootSession(Payload.bytes(state.bootSession()))
                .setSequence(state.sequence())
                .setWallClockMs(state.wallClock().toEpochMilli())
                .addAllWarningLamps(state.warningLamps())
                .addAllOpenDoors(state.openDoors())
                .addAllOpenWindows(state.openWindows());
        levels(state, message);
        ifKnown(state.locked(), message::setLocked);
        ifKnown(state.privateMode(), message::setPrivateMode);
        state.privateTimes().forEach(time -> message.addPrivateTimes(privateTime(time)));
        ifKnown(state.parked(), place -> message.setParked(place(place)));
        ifKnown(state.activeDestination(), place -> message.setActiveDestination(place(place)));
        return message.build();
    }

    private static io.sillage.wire.v1.PrivateTime privateTime(PrivateTime time) {
        var message = io.sillage.wire.v1.PrivateTime.newBuilder()
                .setFromMs(time.from().toEpochMilli());
        ifKnown(time.until(), until -> message.setUntilMs(until.toEpochMilli()));
        return message.build();
    }

    private static void levels(CarState state, Builder message) {
        ifKnown(state.odometerM(), message::setOdometerM);
        ifKnown(state.fuelLevelPermille(), message::setFuelLevelPermille);
        ifKnown(state.batteryChargePermille(), message::setBatteryChargePermille);
        ifKnown(state.lowVoltageMv(), message::setLowVoltageMv);
    }

    private static <T> void ifKnown(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    private static @Nullable Integer known(String name, boolean known, int value, int most) throws MalformedChunk {
        return known ? Integer.valueOf((int) Bounds.require(name, value, 0, most)) : null;
    }

    private static List<String> words(String name, List<String> words) throws MalformedChunk {
        Bounds.require("number of " + name, words.size(), 0, MOST_WORDS);
        for (var word : words) {
            Bounds.requireText(name, word, LONGEST_WORD);
        }
        return words;
    }

    private static Place place(String name, io.sillage.wire.v1.Place place) throws MalformedChunk {
        return new Place(
                Bounds.latitude(name + ".latitude_e7", place.getLatitudeE7()),
                Bounds.longitude(name + ".longitude_e7", place.getLongitudeE7()),
                Bounds.instant(name + ".wall_clock_ms", place.getWallClockMs()));
    }

    private static io.sillage.wire.v1.Place place(Place place) {
        return io.sillage.wire.v1.Place.newBuilder()
                .setLatitudeE7(place.latitudeE7())
                .setLongitudeE7(place.longitudeE7())
                .setWallClockMs(place.wallClock().toEpochMilli())
                .build();
    }
}
