package io.sillage.uplink;

import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;
import java.util.Set;

/** The reason code of MQTT 5 that says best why a message is refused for good. */
final class RefusalCodes {

    private static final Set<String> NOT_ALLOWED = Set.of("not-owned", "not-recorded");

    private RefusalCodes() {}

    static MqttPubAckReasonCode of(String code) {
        return NOT_ALLOWED.contains(code)
                ? MqttPubAckReasonCode.NOT_AUTHORIZED
                : MqttPubAckReasonCode.PAYLOAD_FORMAT_INVALID;
    }
}
