package io.sillage.uplink;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One event loop of the MQTT endpoint: lets cars in by their certificate and hands their packets to their connection.
 * Everything here runs on that loop, but the look-up of a certificate, which runs on a worker thread.
 */
final class MqttGate extends VerticleBase {

    private static final Logger LOG = LoggerFactory.getLogger(MqttGate.class);
    private static final RareLog FAILURES = new RareLog(LOG);

    /** More than these at once would wait longer than a car does; they are told to come again. */
    private static final int MOST_LOOK_UPS = 256;

    private final MqttServerOptions options;
    private final GateKeeping keeping;
    private @Nullable MqttServer server;
    private int lookUps;

    /** What a gate needs: who cars are, which are connected, and where their messages go. */
    record GateKeeping(
            Identities identities, Connections connections, CloneWatch clones, Intake intake, AttemptLimit attempts) {}

    MqttGate(MqttServerOptions options, GateKeeping keeping) {
        this.options = options;
        this.keeping = keeping;
    }

    @Override
    public Future<?> start() {
        var listening = MqttServer.create(vertx, options);
        server = listening;
        return listening
                .exceptionHandler(failure -> LOG.debug("a connection failed before CONNECT", failure))
                .endpointHandler(this::connecting)
                .listen();
    }

    int port() {
        return server == null ? 0 : server.actualPort();
    }

    private void connecting(MqttEndpoint endpoint) {
        endpoint.exceptionHandler(failure -> broken(endpoint, failure));
        var certificate = certificateOf(endpoint);
        if (certificate.isEmpty() || keeping.attempts().isSpent(CarIdentity.serialOf(certificate.get()))) {
            refuse(endpoint, ConnectRules.notAuthorised(endpoint));
        } else if (lookUps >= MOST_LOOK_UPS
                || keeping.connections().isFullFor(endpoint.remoteAddress().hostAddress())) {
            refuse(endpoint, ConnectRules.busy(endpoint));
        } else {
            lookUp(endpoint, certificate.get());
        }
    }

    private void lookUp(MqttEndpoint endpoint, X509Certificate certificate) {
        lookUps++;
        vertx.executeBlocking(() -> keeping.identities().find(certificate), false)
                .onComplete(found -> lookUps--)
                .onSuccess(identity -> identified(endpoint, certificate, identity))
                .onFailure(failure -> doubtful(endpoint, failure));
    }

    private static Optional<X509Certificate> certificateOf(MqttEndpoint endpoint) {
        try {
            return Optional.of((X509Certificate) endpoint.sslSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private void identified(MqttEndpoint endpoint, X509Certificate certificate, Optional<CarIdentity> identity) {
        var refusal = identity.map(known -> ConnectRules.refusal(endpoint, known))
                .orElseGet(() -> Optional.of(ConnectRules.notAuthorised(endpoint)));
        if (identity.isPresent() && refusal.isEmpty()) {
            accept(endpoint, identity.get());
        } else {
            keeping.attempts().failed(CarIdentity.serialOf(certificate));
            refuse(endpoint, refusal.orElseThrow());
        }
    }

    private void accept(MqttEndpoint endpoint, CarIdentity identity) {
        try {
            int receiveMaximum = keeping.connections().receiveMaximum();
            var connection = new CarConnection(endpoint, context, identity, keeping.intake(), receiveMaximum);
            connection.listen();
            endpoint.closeHandler(closed -> keeping.connections().leave(connection));
            var former = keeping.connections().join(connection);
            endpoint.accept(false, ConnackProperties.of(endpoint, receiveMaximum, options.getMaxMessageSize()));
            if (former != null) {
                keeping.clones().takenOver(former, connection);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.debug("a car left before it was let in", e);
        }
    }

    private void doubtful(MqttEndpoint endpoint, Throwable failure) {
        FAILURES.warn("who connects could not be looked up", failure);
        refuse(endpoint, ConnectRules.unavailable(endpoint));
    }

    private static void refuse(MqttEndpoint endpoint, MqttConnectReturnCode why) {
        try {
            endpoint.reject(why);
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.debug("a client left before it was refused", e);
        }
    }

    /** A packet that cannot be read ends the connection, with the reason where MQTT 5 has one. */
    private static void broken(MqttEndpoint endpoint, Throwable failure) {
        if (endpoint.isConnected()) {
            endpoint.disconnect(
                    failure instanceof TooLongFrameException
                            ? MqttDisconnectReasonCode.PACKET_TOO_LARGE
                            : MqttDisconnectReasonCode.MALFORMED_PACKET,
                    io.netty.handler.codec.mqtt.MqttProperties.NO_PROPERTIES);
        }
    }
}
