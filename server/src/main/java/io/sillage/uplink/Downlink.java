package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.Receipt;
import io.sillage.wire.ReceiptCodec;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttEndpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What we send to one car: receipts, gathered while the car is slow to read, and commands. Never more under way than
 * the car allows, and the next message only when the last has left. Runs on the connection's event loop.
 */
final class Downlink {

    private static final int NAMES_IN_A_RECEIPT = 32;
    private static final int REFUSALS_IN_A_RECEIPT = 8;
    /** A car that lets this many receipts pile up does not read, and loses its connection. */
    private static final int MOST_WAITING = 512;

    private static final int MQTT_5 = 5;
    private static final int MOST_PACKET_IDS = 0xFFFF;

    private final MqttEndpoint endpoint;
    private final UUID device;
    private final int slots;
    private final ArrayDeque<ChunkId> stored = new ArrayDeque<>(2);
    private final ArrayDeque<Receipt.Refused> refused = new ArrayDeque<>(1);
    private final ArrayDeque<Command> commands = new ArrayDeque<>(1);
    private boolean hearsReceipts;
    private boolean hearsCommands;
    private boolean readsJson;
    private boolean leaving;
    private int unacknowledged;
    private int packetId;

    Downlink(MqttEndpoint endpoint, UUID device, int slots) {
        this.endpoint = endpoint;
        this.device = device;
        this.slots = slots;
    }

    void hear(CarTopic topic, boolean listens) {
        if (topic == CarTopic.RECEIPT) {
            hearsReceipts = listens;
        } else {
            hearsCommands = listens;
        }
    }

    boolean hears(CarTopic topic) {
        return topic == CarTopic.RECEIPT ? hearsReceipts : hearsCommands;
    }

    /** The car is answered in the form it speaks. */
    void speakJson(boolean json) {
        readsJson = json;
    }

    void stored(ChunkId chunk) {
        if (hearsReceipts) {
            stored.add(chunk);
        }
    }

    void refused(ChunkId chunk, String code, String reason) {
        if (hearsReceipts) {
            refused.add(new Receipt.Refused(chunk, code, reason));
        }
    }

    void command(Command command) {
        if (hearsCommands) {
            commands.add(command);
        }
    }

    boolean isClogged() {
        return stored.size() + refused.size() + commands.size() > MOST_WAITING;
    }

    void acknowledged() {
        unacknowledged = Math.max(0, unacknowledged - 1);
        flush();
    }

    void flush() {
        if (leaving || unacknowledged >= slots || !endpoint.isConnected()) {
            return;
        }
        if (!stored.isEmpty() || !refused.isEmpty()) {
            send(CarTopic.RECEIPT, body(nextReceipt()));
        } else if (!commands.isEmpty()) {
            send(CarTopic.COMMAND, body(commands.remove()));
        }
    }

    private void send(CarTopic topic, byte[] body) {
        leaving = true;
        unacknowledged++;
        endpoint.publish(
                        topic.of(device),
                        Buffer.buffer(body),
                        MqttQoS.AT_LEAST_ONCE,
                        false,
                        false,
                        nextPacketId(),
                        properties())
                .onSuccess(sent -> {
                    leaving = false;
                    flush();
                });
    }

    private int nextPacketId() {
        packetId = packetId % MOST_PACKET_IDS + 1;
        return packetId;
    }

    private Receipt nextReceipt() {
        return new Receipt(first(NAMES_IN_A_RECEIPT, stored), first(REFUSALS_IN_A_RECEIPT, refused));
    }

    private static <T> List<T> first(int most, ArrayDeque<T> queue) {
        var first = new ArrayList<T>(Math.min(most, queue.size()));
        while (!queue.isEmpty() && first.size() < most) {
            first.add(queue.remove());
        }
        return first;
    }

    private byte[] body(Receipt receipt) {
        return readsJson ? ReceiptCodec.encodeJson(receipt) : ReceiptCodec.encode(receipt);
    }

    private byte[] body(Command command) {
        return readsJson ? CommandCodec.encodeJson(command) : CommandCodec.encode(command);
    }

    private MqttProperties properties() {
        if (endpoint.protocolVersion() < MQTT_5) {
            return MqttProperties.NO_PROPERTIES;
        }
        var properties = new MqttProperties();
        properties.add(new MqttProperties.StringProperty(
                MqttProperties.CONTENT_TYPE, readsJson ? ChunkCodec.JSON : ChunkCodec.PROTOBUF));
        return properties;
    }
}
