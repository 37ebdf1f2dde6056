package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.vertx.mqtt.MqttEndpoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a CONNECT may claim. The certificate alone says who calls: a client id or user name can only repeat it, and a
 * last will is not offered (A03, A25).
 */
final class ConnectRules {

    private static final int MQTT_5 = 5;
    private static final int MOST_SLOTS = 8;
    private static final int SMALLEST_PACKET_LIMIT = 4096;

    private ConnectRules() {}

    static Optional<MqttConnectReturnCode> refusal(MqttEndpoint endpoint, CarIdentity identity) {
        var device = identity.device().toString();
        var client = endpoint.clientIdentifier();
        if (client == null || client.isEmpty()) {
            return Optional.of(noClientId(endpoint));
        }
        var auth = endpoint.auth();
        boolean claimsOther = !client.equals(device)
                || (auth != null
                        && auth.getUsername() != null
                        && !auth.getUsername().equals(device));
        boolean hasWill = endpoint.will() != null && endpoint.will().isWillFlag();
        if (claimsOther || hasWill) {
            return Optional.of(notAuthorised(endpoint));
        }
        if (property(endpoint, MqttProperties.MAXIMUM_PACKET_SIZE, SMALLEST_PACKET_LIMIT) < SMALLEST_PACKET_LIMIT) {
            return Optional.of(MqttConnectReturnCode.CONNECTION_REFUSED_PACKET_TOO_LARGE);
        }
        return Optional.empty();
    }

    static MqttConnectReturnCode notAuthorised(MqttEndpoint endpoint) {
        return endpoint.protocolVersion() < MQTT_5
                ? MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED
                : MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5;
    }

    static MqttConnectReturnCode busy(MqttEndpoint endpoint) {
        return endpoint.protocolVersion() < MQTT_5
                ? MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE
                : MqttConnectReturnCode.CONNECTION_REFUSED_QUOTA_EXCEEDED;
    }

    static MqttConnectReturnCode unavailable(MqttEndpoint endpoint) {
        return endpoint.protocolVersion() < MQTT_5
                ? MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE
                : MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE_5;
    }

    private static MqttConnectReturnCode noClientId(MqttEndpoint endpoint) {
        return endpoint.protocolVersion() < MQTT_5
                ? MqttConnectReturnCode.CONNECTION_REFUSED_IDENTIFIER_REJECTED
                : MqttConnectReturnCode.CONNECTION_REFUSED_CLIENT_IDENTIFIER_NOT_VALID;
    }

    /** How many of our messages may be on their way to this client at once: its Receive Maximum, and few in any case. */
    static int slotsOf(MqttEndpoint endpoint) {
        return Math.min(MOST_SLOTS, property(endpoint, MqttProperties.RECEIVE_MAXIMUM, MOST_SLOTS));
    }

    private static int property(MqttEndpoint endpoint, int which, int otherwise) {
        MqttProperties.@Nullable MqttProperty<?> property = endpoint.connectProperties() == null
                ? null
                : endpoint.connectProperties().getProperty(which);
        return property != null && property.value() instanceof Integer value ? value : otherwise;
    }
}
