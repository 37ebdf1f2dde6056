package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttSubAckReasonCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a car listens to: its own receipts and commands, by their exact names, and nothing else (A25). */
final class Subscriptions {

    private static final int MQTT_5 = 5;

    private final MqttEndpoint endpoint;
    private final UUID device;
    private final Downlink downlink;

    Subscriptions(MqttEndpoint endpoint, UUID device, Downlink downlink) {
        this.endpoint = endpoint;
        this.device = device;
        this.downlink = downlink;
    }

    void add(MqttSubscribeMessage message) {
        var wishes = message.topicSubscriptions().stream()
                .map(wish -> find(wish.topicName()))
                .toList();
        wishes.forEach(wish -> wish.ifPresent(topic -> downlink.hear(topic, true)));
        if (endpoint.protocolVersion() < MQTT_5) {
            endpoint.subscribeAcknowledge(message.messageId(), answers(wishes, MqttQoS.AT_LEAST_ONCE, MqttQoS.FAILURE));
        } else {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    answers(wishes, MqttSubAckReasonCode.GRANTED_QOS1, MqttSubAckReasonCode.NOT_AUTHORIZED),
                    MqttProperties.NO_PROPERTIES);
        }
    }

    void remove(MqttUnsubscribeMessage message) {
        message.topics().forEach(name -> find(name).ifPresent(topic -> downlink.hear(topic, false)));
        endpoint.unsubscribeAcknowledge(message.messageId());
    }

    private Optional<CarTopic> find(String name) {
        return CarTopic.find(device, name).filter(topic -> !topic.isUp());
    }

    private static <A> List<A> answers(List<Optional<CarTopic>> wishes, A yes, A no) {
        return wishes.stream().map(wish -> wish.isPresent() ? yes : no).toList();
    }
}
