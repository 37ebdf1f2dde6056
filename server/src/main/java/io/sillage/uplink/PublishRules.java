package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a publish may look like: what we never offered ends the connection with its own reason code (MQTT 5 §4.13). */
final class PublishRules {

    private PublishRules() {}

    /** Why this packet is against the protocol we agreed on, if it is. */
    static Optional<MqttDisconnectReasonCode> broken(MqttPublishMessage message) {
        if (message.properties().getProperty(MqttProperties.TOPIC_ALIAS) != null) {
            return Optional.of(MqttDisconnectReasonCode.TOPIC_ALIAS_INVALID);
        }
        if (message.isRetain()) {
            return Optional.of(MqttDisconnectReasonCode.RETAIN_NOT_SUPPORTED);
        }
        if (message.qosLevel() != MqttQoS.AT_LEAST_ONCE) {
            return Optional.of(MqttDisconnectReasonCode.QOS_NOT_SUPPORTED);
        }
        return Optional.empty();
    }

    /** The content type of a message; in MQTT 3.1.1, which has none, JSON shows itself by its first byte. */
    static @Nullable String contentType(MqttPublishMessage message) {
        var property = message.properties().getProperty(MqttProperties.CONTENT_TYPE);
        if (property != null) {
            return String.valueOf(property.value());
        }
        var payload = message.payload();
        return payload.length() > 0 && payload.getByte(0) == '{' ? io.sillage.wire.ChunkCodec.JSON : null;
    }
}
