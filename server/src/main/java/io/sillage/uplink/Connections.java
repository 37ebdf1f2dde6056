package io.sillage.uplink;

import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cars that are connected now, one connection a device, counted together and by address. Used by all threads. */
@Component
class Connections {

    private final ConcurrentHashMap<UUID, CarConnection> byDevice = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final UplinkSettings.Limits limits;

    Connections(UplinkSettings settings) {
        this.limits = settings.limits();
    }

    boolean isFullFor(String address) {
        return byDevice.size() >= limits.connections()
                || byAddress.getOrDefault(address, 0) >= limits.connectionsPerAddress();
    }

    /** Takes a connection in; the one the device had before is told that its session is taken over (0x8E). */
    @Nullable
    CarConnection join(CarConnection connection) {
        byAddress.merge(connection.address(), 1, Integer::sum);
        var former = byDevice.put(connection.identity().device(), connection);
        if (former != null) {
            former.end(MqttDisconnectReasonCode.SESSION_TAKEN_OVER);
        }
        return former;
    }

    void leave(CarConnection connection) {
        byAddress.computeIfPresent(connection.address(), (address, count) -> count == 1 ? null : count - 1);
        byDevice.remove(connection.identity().device(), connection);
    }

    Optional<CarConnection> find(UUID device) {
        return Optional.ofNullable(byDevice.get(device));
    }

    Collection<CarConnection> all() {
        return List.copyOf(byDevice.values());
    }

    int count() {
        return byDevice.size();
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
