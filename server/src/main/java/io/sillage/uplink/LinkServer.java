package io.sillage.uplink;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the vehicle link when all else is ready, and ends it first: cars are sent away, then what is queued is written. */
@Component
class LinkServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LinkServer.class);
    private static final long START_SECONDS = 30;
    private static final long STOP_SECONDS = 10;

    private final Vertx vertx;
    private final LinkPorts ports;
    private final MqttGate.GateKeeping keeping;
    private final EstDesk desk;
    private final Writers writers;
    private final LinkRounds rounds;
    private final LinkAddress address;
    private @Nullable HttpServer est;
    private volatile boolean running;

    LinkServer(
            Vertx vertx,
            LinkPorts ports,
            MqttGate.GateKeeping keeping,
            EstDesk desk,
            Writers writers,
            LinkRounds rounds,
            LinkAddress address) {
        this.vertx = vertx;
        this.ports = ports;
        this.keeping = keeping;
        this.desk = desk;
        this.writers = writers;
        this.rounds = rounds;
        this.address = address;
    }

    @Override
    public void start() {
        vertx.exceptionHandler(failure -> LOG.warn("the link met a failure nobody dealt with", failure));
        writers.start();
        var gates = new ArrayList<MqttGate>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            gates.add(new MqttGate(ports.mqtt(), keeping));
        }
        await(Future.join(gates.stream()
                .map(gate -> vertx.deployVerticle(gate, new DeploymentOptions()))
                .toList()));
        est = await(
                vertx.createHttpServer(ports.est()).requestHandler(desk::handle).listen());
        address.listening(gates.getFirst().port(), est.actualPort());
        LOG.info("cars reach the platform on port {}, and enrol on port {}", address.mqttPort(), address.estPort());
        rounds.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        keeping.connections().all().forEach(car -> car.end(MqttDisconnectReasonCode.SERVER_SHUTTING_DOWN));
        writers.stop();
        await(vertx.close(), STOP_SECONDS);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static <T> T await(Future<T> future) {
        return await(future, START_SECONDS);
    }

    private static <T> T await(Future<T> future, long seconds) {
        try {
            return future.await(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the vehicle link did not answer in " + seconds + " s", e);
        }
    }
}
