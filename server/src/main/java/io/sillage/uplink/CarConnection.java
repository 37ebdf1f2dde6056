package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.Command;
import io.vertx.core.Context;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;
import io.vertx.mqtt.messages.codes.MqttSubAckReasonCode;

/**
 * One connected car: what it may publish and hear, and what it has in flight. Runs on its event loop; only
 * {@link #identity}, {@link #address}, {@link #context} and {@link #end} may be called from elsewhere.
 */
final class CarConnection {

    private static final int MQTT_5 = 5;
    /** A car with more to refuse than this comes back for the rest, at the pace of its back-off. */
    private static final int MOST_REFUSALS = 100;

    private static final long GOODBYE_MS = 2_000;

    private final MqttEndpoint endpoint;
    private final NetSocketInternal socket;
    private final Context context;
    private final CarIdentity identity;
    private final String address;
    private final Intake intake;
    private final Downlink downlink;
    private final int receiveMaximum;
    private int unsettled;
    private int refusals;
    private boolean toldCommands;
    private volatile boolean spoke;

    CarConnection(MqttEndpoint endpoint, Context context, CarIdentity identity, Intake intake, int receiveMaximum) {
        this.endpoint = endpoint;
        this.socket = EndpointSocket.of(endpoint);
        this.context = context;
        this.identity = identity;
        this.address = endpoint.remoteAddress().hostAddress();
        this.intake = intake;
        this.receiveMaximum = receiveMaximum;
        this.downlink = new Downlink(endpoint, identity.device(), ConnectRules.slotsOf(endpoint));
    }

    CarIdentity identity() {
        return identity;
    }

    String address() {
        return address;
    }

    Context context() {
        return context;
    }

    /** Whether the car has published anything on this connection. */
    boolean spoke() {
        return spoke;
    }

    void listen() {
        endpoint.publishHandler(message -> guarded(() -> published(message)));
        endpoint.subscribeHandler(message -> guarded(() -> subscribed(message)));
        endpoint.unsubscribeHandler(message -> guarded(() -> unsubscribed(message)));
        endpoint.publishAcknowledgeMessageHandler(message -> guarded(downlink::acknowledged));
        endpoint.pingHandler(ping -> dropIfItDoesNotRead());
        endpoint.publishReceivedHandler(id -> disconnect(MqttDisconnectReasonCode.PROTOCOL_ERROR));
        endpoint.publishReleaseHandler(id -> disconnect(MqttDisconnectReasonCode.PROTOCOL_ERROR));
        endpoint.publishCompletionHandler(id -> disconnect(MqttDisconnectReasonCode.PROTOCOL_ERROR));
        endpoint.authenticationExchangeHandler(message -> disconnect(MqttDisconnectReasonCode.PROTOCOL_ERROR));
    }

    private void published(MqttPublishMessage message) {
        var broken = PublishRules.broken(message);
        if (broken.isPresent()) {
            disconnect(broken.get());
            return;
        }
        if (unsettled >= receiveMaximum) {
            disconnect(MqttDisconnectReasonCode.RECEIVE_MAXIMUM_EXCEEDED);
            return;
        }
        spoke = true;
        var topic = CarTopic.find(identity.device(), message.topicName()).filter(CarTopic::isUp);
        if (topic.isEmpty()) {
            refuse(message.messageId(), MqttPubAckReasonCode.NOT_AUTHORIZED, "not a topic this car may publish to");
        } else if (PublishRules.isTooLarge(message)) {
            refuse(
                    message.messageId(),
                    MqttPubAckReasonCode.PAYLOAD_FORMAT_INVALID,
                    "a payload of " + message.payload().length() + " bytes; at most " + Chunk.MAX_BYTES + " are taken");
        } else {
            take(topic.get(), message);
        }
    }

    private void take(CarTopic topic, MqttPublishMessage message) {
        var contentType = PublishRules.contentType(message);
        downlink.speakJson(ChunkCodec.JSON.equals(contentType));
        unsettled++;
        if (!intake.take(topic, this, message.messageId(), message.payload().getBytes(), contentType)) {
            disconnect(MqttDisconnectReasonCode.QUOTA_EXCEEDED);
        }
    }

    /** Tells the car what became of a message; receipts leave with the next {@link #flush}. */
    void settle(Delivery delivery, Settlement settlement) {
        if (!endpoint.isConnected()) {
            return;
        }
        unsettled--;
        switch (settlement) {
            case Settlement.Kept(var chunk) -> {
                endpoint.publishAcknowledge(delivery.packetId());
                if (chunk != null) {
                    downlink.stored(chunk);
                }
            }
            case Settlement.Refused refused -> refuse(delivery.packetId(), refused);
            case Settlement.Withheld() -> disconnect(MqttDisconnectReasonCode.QUOTA_EXCEEDED);
        }
    }

    private void refuse(int packetId, Settlement.Refused refused) {
        boolean told = refused.chunk() != null && downlink.hears(CarTopic.RECEIPT);
        if (endpoint.protocolVersion() < MQTT_5 && told) {
            endpoint.publishAcknowledge(packetId);
        } else {
            refuse(packetId, RefusalCodes.of(refused.code()), refused.reason());
        }
        if (refused.chunk() != null) {
            downlink.refused(refused.chunk(), refused.code(), refused.reason());
        }
    }

    /** In MQTT 3.1.1 an acknowledgement cannot say no, so the connection ends instead. */
    private void refuse(int packetId, MqttPubAckReasonCode code, String reason) {
        if (endpoint.protocolVersion() < MQTT_5) {
            disconnect(MqttDisconnectReasonCode.NOT_AUTHORIZED);
            return;
        }
        if (++refusals > MOST_REFUSALS) {
            disconnect(MqttDisconnectReasonCode.MESSAGE_RATE_TOO_HIGH);
            return;
        }
        var properties = new MqttProperties();
        properties.add(new MqttProperties.StringProperty(MqttProperties.REASON_STRING, reason));
        endpoint.publishAcknowledge(packetId, code, properties);
    }

    void command(Command command) {
        downlink.command(command);
    }

    void flush() {
        dropIfItDoesNotRead();
        downlink.flush();
    }

    private void dropIfItDoesNotRead() {
        if (downlink.isClogged() || socket.writeQueueFull()) {
            disconnect(MqttDisconnectReasonCode.QUOTA_EXCEEDED);
        }
    }

    private void subscribed(MqttSubscribeMessage message) {
        dropIfItDoesNotRead();
        var topics = message.topicSubscriptions().stream()
                .map(wish -> CarTopic.find(identity.device(), wish.topicName()).filter(topic -> !topic.isUp()))
                .toList();
        topics.forEach(topic -> topic.ifPresent(granted -> downlink.hear(granted, true)));
        if (endpoint.protocolVersion() < MQTT_5) {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    topics.stream()
                            .map(topic -> topic.isPresent() ? MqttQoS.AT_LEAST_ONCE : MqttQoS.FAILURE)
                            .toList());
        } else {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    topics.stream()
                            .map(topic -> topic.isPresent()
                                    ? MqttSubAckReasonCode.GRANTED_QOS1
                                    : MqttSubAckReasonCode.NOT_AUTHORIZED)
                            .toList(),
                    MqttProperties.NO_PROPERTIES);
        }
        if (downlink.hears(CarTopic.COMMAND) && !toldCommands) {
            toldCommands = true;
            intake.listening(this);
        }
    }

    private void unsubscribed(MqttUnsubscribeMessage message) {
        dropIfItDoesNotRead();
        message.topics()
                .forEach(name -> CarTopic.find(identity.device(), name)
                        .filter(topic -> !topic.isUp())
                        .ifPresent(topic -> downlink.hear(topic, false)));
        endpoint.unsubscribeAcknowledge(message.messageId());
    }

    /** Ends the connection from any thread. */
    void end(MqttDisconnectReasonCode why) {
        context.runOnContext(now -> disconnect(why));
    }

    /** Says why, reads no more, and does not wait long for a car that does not take the goodbye. */
    private void disconnect(MqttDisconnectReasonCode why) {
        if (endpoint.isConnected()) {
            endpoint.disconnect(why, MqttProperties.NO_PROPERTIES);
            socket.pause();
            context.owner()
                    .setTimer(GOODBYE_MS, over -> socket.channelHandlerContext().close());
        }
    }

    /** Whatever goes wrong with a packet ends its connection, and nothing is acknowledged: the car keeps its copy. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError failure) {
            intake.failed(identity, failure);
            disconnect(MqttDisconnectReasonCode.UNSPECIFIED_ERROR);
        }
    }
}
