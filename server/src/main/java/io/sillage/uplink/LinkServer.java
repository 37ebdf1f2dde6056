package io.sillage.uplink;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.ArrayList;
import java.util.List;
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
    private static final RareLog FAILURES = new RareLog(LOG);
    private static final long PATIENCE_SECONDS = 15;

    private final Vertx vertx;
    private final LinkPorts ports;
    private final MqttGate.GateKeeping keeping;
    private final EstDesk desk;
    private final Writers writers;
    private final LinkRounds rounds;
    private final LinkAddress address;
    private final List<String> gates = new ArrayList<>();
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
        vertx.exceptionHandler(failure -> FAILURES.warn("a packet could not be dealt with", failure));
        keeping.connections().open();
        writers.start();
        var first = new MqttGate(ports.mqtt(), keeping);
        deploy(first);
        for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
            deploy(new MqttGate(ports.mqtt(), keeping));
        }
        est = await(
                vertx.createHttpServer(ports.est()).requestHandler(desk::handle).listen());
        address.listening(first.port(), est.actualPort());
        LOG.info("Cars reach the platform on port {} and enrol on port {}", address.mqttPort(), address.estPort());
        rounds.start();
        running = true;
    }

    private void deploy(MqttGate gate) {
        gates.add(await(vertx.deployVerticle(gate, new DeploymentOptions())));
    }

    @Override
    public void stop() {
        running = false;
        rounds.stop();
        keeping.connections().close();
        writers.stop();
        gates.forEach(gate -> await(vertx.undeploy(gate)));
        gates.clear();
        var desks = est;
        if (desks != null) {
            await(desks.close());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the vehicle link did not answer in " + PATIENCE_SECONDS + " s", e);
        }
    }
}
