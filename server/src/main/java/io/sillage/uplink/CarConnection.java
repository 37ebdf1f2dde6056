package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.Command;
import io.vertx.core.Context;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;

/**
 * One connected car: what it sends is taken in, what became of it is told. Runs on its event loop; only
 * {@link #identity}, {@link #address}, {@link #context} and {@link #end} may be called from elsewhere.
 */
final class CarConnection {

    private static final long GOODBYE_MS = 2_000;

    private final MqttEndpoint endpoint;
    private final NetSocketInternal socket;
    private final Context context;
    private final CarIdentity identity;
    private final String address;
    private final Intake intake;
    private final int receiveMaximum;
    private final Downlink downlink;
    private final Subscriptions subscriptions;
    private final Pubacks pubacks;
    private int unsettled;
    private boolean toldCommands;
    private boolean spoke;

    CarConnection(MqttEndpoint endpoint, Context context, CarIdentity identity, Intake intake, int receiveMaximum) {
        this.endpoint = endpoint;
        this.socket = EndpointSocket.of(endpoint);
        this.context = context;
        this.identity = identity;
        this.address = endpoint.remoteAddress().hostAddress();
        this.intake = intake;
        this.receiveMaximum = receiveMaximum;
        this.downlink = new Downlink(endpoint, identity.device(), ConnectRules.slotsOf(endpoint));
        this.subscriptions = new Subscriptions(endpoint, identity.device(), downlink);
        this.pubacks = new Pubacks(endpoint);
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

    boolean isOpen() {
        return endpoint.isConnected();
    }

    void listen() {
        endpoint.publishHandler(message -> guarded(() -> published(message)));
        endpoint.subscribeHandler(message -> guarded(() -> subscribed(message)));
        endpoint.unsubscribeHandler(message -> guarded(() -> subscriptions.remove(message)));
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
        } else if (unsettled >= receiveMaximum) {
            disconnect(MqttDisconnectReasonCode.RECEIVE_MAXIMUM_EXCEEDED);
        } else {
            spoke = true;
            take(message);
        }
    }

    private void take(MqttPublishMessage message) {
        var topic = CarTopic.find(identity.device(), message.topicName()).filter(CarTopic::isUp);
        int size = message.payload().length();
        if (topic.isEmpty()) {
            var reason = "not a topic this car may publish to";
            refuse(message.messageId(), MqttPubAckReasonCode.NOT_AUTHORIZED, reason, false);
        } else if (size > Chunk.MAX_BYTES) {
            var reason = "a payload of " + size + " bytes; at most " + Chunk.MAX_BYTES + " are taken";
            refuse(message.messageId(), MqttPubAckReasonCode.PAYLOAD_FORMAT_INVALID, reason, false);
        } else {
            var contentType = PublishRules.contentType(message);
            downlink.speakJson(ChunkCodec.JSON.equals(contentType));
            var payload = message.payload().getBytes();
            takeOrWait(new Inbound(this, topic.get(), message.messageId(), payload, contentType));
        }
    }

    private void takeOrWait(Inbound message) {
        unsettled++;
        if (intake.take(message)) {
            return;
        }
        if (intake.letWait(message)) {
            socket.pause();
        } else {
            sendAway();
        }
    }

    /** What this car sent last has been taken in after all. */
    void readOn() {
        if (isOpen()) {
            socket.resume();
        }
    }

    /** There is no room for what this car sends. */
    void sendAway() {
        disconnect(MqttDisconnectReasonCode.QUOTA_EXCEEDED);
    }

    /** Tells the car what became of a message; receipts leave with the next {@link #flush}. */
    void settle(Delivery delivery, Settlement settlement) {
        if (!isOpen()) {
            return;
        }
        unsettled--;
        switch (settlement) {
            case Settlement.Kept(var chunk) -> {
                pubacks.yes(delivery.packetId());
                if (chunk != null) {
                    downlink.stored(chunk);
                }
            }
            case Settlement.Refused(var chunk, var code, var reason) -> {
                boolean receipted = chunk != null && downlink.hears(CarTopic.RECEIPT);
                refuse(delivery.packetId(), RefusalCodes.of(code), reason, receipted);
                if (chunk != null) {
                    downlink.refused(chunk, code, reason);
                }
            }
            case Settlement.Withheld() -> sendAway();
        }
    }

    private void refuse(int packetId, MqttPubAckReasonCode code, String reason, boolean receipted) {
        if (!pubacks.no(packetId, code, reason, receipted)) {
            disconnect(MqttDisconnectReasonCode.MESSAGE_RATE_TOO_HIGH);
        }
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
            sendAway();
        }
    }

    private void subscribed(MqttSubscribeMessage message) {
        dropIfItDoesNotRead();
        subscriptions.add(message);
        if (downlink.hears(CarTopic.COMMAND) && !toldCommands) {
            toldCommands = true;
            intake.listening(this);
        }
    }

    /** Whether the car has published anything on this connection. */
    boolean spoke() {
        return spoke;
    }

    /** Ends the connection from any thread. */
    void end(MqttDisconnectReasonCode why) {
        context.runOnContext(now -> disconnect(why));
    }

    /** Says why, reads no more, and does not wait long for a car that does not take the goodbye. */
    private void disconnect(MqttDisconnectReasonCode why) {
        if (isOpen()) {
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
