package io.sillage.car.link;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.lifecycle.MqttClientDisconnectedContext;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.sillage.wire.ChunkCodec;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One MQTT 5 connection over mutual TLS 1.3, from CONNECT to its end; it never comes back by itself. */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private static final int KEEP_ALIVE_SECONDS = 90;

    private final Mqtt5AsyncClient client;
    private final int receiveMaximum;

    private Connection(Mqtt5AsyncClient client, int receiveMaximum) {
        this.client = client;
        this.receiveMaximum = receiveMaximum;
    }

    /** Connects as the device of an identity; {@code whenLost} is told once why the connection ended. */
    static Connection open(Server server, Trust trust, Identity identity, Consumer<String> whenLost)
            throws IOException, InterruptedException {
        var client = client(server, trust, identity, whenLost);
        var ack = await(
                client.connectWith()
                        .cleanStart(true)
                        .keepAlive(KEEP_ALIVE_SECONDS)
                        .send(),
                "no connection");
        return new Connection(client, ack.getRestrictions().getReceiveMaximum());
    }

    private static Mqtt5AsyncClient client(Server server, Trust trust, Identity identity, Consumer<String> whenLost)
            throws IOException {
        try {
            return MqttClient.builder()
                    .useMqttVersion5()
                    .identifier(identity.device().toString())
                    .serverHost(server.host())
                    .serverPort(server.mqttPort())
                    .sslConfig()
                    .protocols(List.of("TLSv1.3"))
                    .keyManagerFactory(Trust.keyManagers(identity))
                    .trustManagerFactory(trust.trustManagers())
                    .handshakeTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .applySslConfig()
                    .addDisconnectedListener(context -> whenLost.accept(reason(context)))
                    .buildAsync();
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS cannot be set up", e);
        }
    }

    /** How many unacknowledged messages the server takes. */
    int receiveMaximum() {
        return receiveMaximum;
    }

    void subscribe(String topic, Consumer<Mqtt5Publish> reader, Executor executor)
            throws IOException, InterruptedException {
        await(
                client.subscribeWith()
                        .topicFilter(topic)
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .callback(reader)
                        .executor(executor)
                        .send(),
                "no subscription");
    }

    /** Sends at QoS 1; true when acknowledged with success, false when refused, and fails when the answer never came. */
    CompletableFuture<Boolean> publish(String topic, byte[] payload) {
        return client.publishWith()
                .topic(topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .contentType(ChunkCodec.PROTOBUF)
                .payload(payload)
                .send()
                .handle((result, failure) ->
                        accepted(failure == null ? result.getError().orElse(null) : failure));
    }

    @Override
    public void close() {
        client.disconnect();
    }

    private static boolean accepted(@Nullable Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause == null) {
            return true;
        }
        if (cause instanceof Mqtt5PubAckException) {
            return false;
        }
        throw new CompletionException(cause);
    }

    private static String reason(MqttClientDisconnectedContext context) {
        var cause = context.getCause();
        var deeper = cause.getCause();
        return cause.getMessage() + (deeper == null ? "" : " (" + deeper.getMessage() + ")");
    }

    private static <T> T await(CompletableFuture<T> future, String whatFailed)
            throws IOException, InterruptedException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new LinkLost(whatFailed + ": " + ClockDoubt.explain(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new LinkLost(whatFailed + ": no answer in " + PATIENCE_SECONDS + " s", e);
        }
    }
}
