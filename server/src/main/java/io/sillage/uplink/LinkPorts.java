package io.sillage.uplink;

import io.sillage.wire.Chunk;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.mqtt.MqttServerOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How the two ports of the link listen: TLS 1.3 with our certificate, and with the car's where there is one. */
@Component
class LinkPorts {

    /** A packet is a chunk with its topic and properties. */
    static final int MAX_PACKET = Chunk.MAX_BYTES + 8 * 1024;

    private static final int MAX_CLIENT_ID = 64;
    private static final int HANDSHAKE_SECONDS = 10;
    private static final int EST_IDLE_SECONDS = 15;
    private static final int MAX_HEADERS = 4 * 1024;

    private final UplinkSettings settings;
    private final ServerIdentity identity;
    private final CertificateAuthority authority;
    private final Clock clock;

    LinkPorts(UplinkSettings settings, ServerIdentity identity, CertificateAuthority authority, Clock clock) {
        this.settings = settings;
        this.identity = identity;
        this.authority = authority;
        this.clock = clock;
    }

    /** The MQTT port: no certificate, no connection. Minus one is a free port that all event loops share. */
    MqttServerOptions mqtt() {
        var options = new MqttServerOptions()
                .setMaxMessageSize(MAX_PACKET)
                .setMaxClientIdLength(MAX_CLIENT_ID)
                .setAutoClientId(false)
                .setTimeoutOnConnect((int) settings.limits().timeToConnect().toSeconds());
        secure(options, settings.mqttPort() == 0 ? -1 : settings.mqttPort(), Duration.ZERO);
        options.setClientAuth(ClientAuth.REQUIRED);
        return options;
    }

    /** The enrolment port: a certificate only where one is renewed, and that may have ended a while ago. */
    HttpServerOptions est() {
        var options = new HttpServerOptions()
                .setMaxHeaderSize(MAX_HEADERS)
                .setMaxInitialLineLength(MAX_HEADERS)
                .setIdleTimeout(EST_IDLE_SECONDS);
        options.setUseAlpn(false);
        secure(options, settings.estPort(), settings.renewal().after());
        options.setClientAuth(ClientAuth.REQUEST);
        return options;
    }

    private void secure(NetServerOptions options, int port, Duration grace) {
        options.setHost(settings.host())
                .setPort(port)
                .setTcpKeepAlive(true)
                .setSsl(true)
                .setKeyCertOptions(KeyCertOptions.wrap(identity))
                .setTrustOptions(TrustOptions.wrap(new CarTrust(authority.issuing(), clock, grace)))
                .setEnabledSecureTransportProtocols(Set.of("TLSv1.3"))
                .setSslHandshakeTimeout(HANDSHAKE_SECONDS)
                .setSslHandshakeTimeoutUnit(TimeUnit.SECONDS);
    }
}
