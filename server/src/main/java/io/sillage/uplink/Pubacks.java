package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;

/** How a car's message is answered, in each version of MQTT. Runs on the connection's event loop. */
final class Pubacks {

    private static final int MQTT_5 = 5;
    /** A car with more to refuse than this comes back for the rest, at the pace of its back-off. */
    private static final int MOST_REFUSALS = 100;

    private final MqttEndpoint endpoint;
    private int refusals;

    Pubacks(MqttEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void yes(int packetId) {
        endpoint.publishAcknowledge(packetId);
    }

    /**
     * Says no and why. In MQTT 3.1.1 an acknowledgement cannot say no: it is sent only where a receipt says so beside
     * it. False when the connection has to end instead.
     */
    boolean no(int packetId, MqttPubAckReasonCode code, String reason, boolean saidByReceipt) {
        if (++refusals > MOST_REFUSALS) {
            return false;
        }
        if (endpoint.protocolVersion() >= MQTT_5) {
            var properties = new MqttProperties();
            properties.add(new MqttProperties.StringProperty(MqttProperties.REASON_STRING, reason));
            endpoint.publishAcknowledge(packetId, code, properties);
        } else if (saidByReceipt) {
            endpoint.publishAcknowledge(packetId);
        }
        return endpoint.protocolVersion() >= MQTT_5 || saidByReceipt;
    }
}
