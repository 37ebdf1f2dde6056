package io.sillage.uplink;

import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cars that are connected now, one connection a device, counted together and by address. Used by all threads. */
@Component
class Connections {

    private static final long TYPICAL_MESSAGE_BYTES = 96 * 1024;
    private static final long FEWEST_IN_FLIGHT = 2;

    private final ConcurrentHashMap<UUID, CarConnection> byDevice = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final Set<CarConnection> joined = ConcurrentHashMap.newKeySet();
    private final UplinkSettings.Limits limits;
    private volatile boolean closing;

    Connections(UplinkSettings settings) {
        this.limits = settings.limits();
    }

    /** Whether no more may come in, from this address or at all. */
    boolean isFullFor(String address) {
        return closing
                || joined.size() >= limits.connections()
                || byAddress.getOrDefault(address, 0) >= limits.connectionsPerAddress();
    }

    /**
     * How many messages one more car may have in flight: fewer the more cars there are, so that all together stay
     * within what we hold.
     */
    int receiveMaximum() {
        long fair = limits.inFlightBytes() / TYPICAL_MESSAGE_BYTES / (joined.size() + 1);
        return (int) Math.clamp(fair, FEWEST_IN_FLIGHT, limits.receiveMaximum());
    }

    /** Takes a connection in; the one the device had before is told that its session is taken over (0x8E). */
    @Nullable
    CarConnection join(CarConnection connection) {
        joined.add(connection);
        byAddress.merge(connection.address(), 1, Integer::sum);
        var former = byDevice.put(connection.identity().device(), connection);
        if (former != null) {
            former.end(MqttDisconnectReasonCode.SESSION_TAKEN_OVER);
        }
        return former;
    }

    /** Forgets a connection; may be called twice. */
    void leave(CarConnection connection) {
        if (joined.remove(connection)) {
            byAddress.computeIfPresent(connection.address(), (address, count) -> count == 1 ? null : count - 1);
            byDevice.remove(connection.identity().device(), connection);
        }
    }

    /** Lets nobody in any more, and sends away who is. */
    void close() {
        closing = true;
        joined.forEach(connection -> connection.end(MqttDisconnectReasonCode.SERVER_SHUTTING_DOWN));
    }

    void open() {
        closing = false;
    }

    Optional<CarConnection> find(UUID device) {
        return Optional.ofNullable(byDevice.get(device));
    }

    Collection<CarConnection> all() {
        return List.copyOf(byDevice.values());
    }

    int count() {
        return joined.size();
    }

    void dropDevice(UUID device) {
        find(device).ifPresent(connection -> connection.end(MqttDisconnectReasonCode.NOT_AUTHORIZED));
    }

    void dropSerial(String serial) {
        byDevice.values().stream()
                .filter(connection -> connection.identity().serial().equals(serial))
                .forEach(connection -> connection.end(MqttDisconnectReasonCode.NOT_AUTHORIZED));
    }
}
