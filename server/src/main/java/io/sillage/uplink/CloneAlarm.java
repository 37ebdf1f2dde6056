package io.sillage.uplink;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shuts out a device whose certificate is in two units: both, for nobody can tell which one is the car. All its
 * certificates end, and the car enrols again with a new token. Rows are written on a worker thread.
 */
@Component
class CloneAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(CloneAlarm.class);

    private final Vertx vertx;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final DeviceRegister register;
    private final Connections connections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloneAlarm(
            Vertx vertx,
            JdbcClient jdbc,
            TransactionOperations transactions,
            DeviceRegister register,
            Connections connections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vertx = vertx;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.register = register;
        this.connections = connections;
        this.events = events;
        this.clock = clock;
    }

    void raise(CarIdentity car) {
        LOG.error("the certificate of car {} is used by two units; both are shut out", car.vehicle());
        vertx.executeBlocking(() -> shutOut(car), false)
                .onFailure(failure -> LOG.error("the units of car {} could not be shut out", car.vehicle(), failure))
                .onComplete(any -> connections.dropDevice(car.device()));
    }

    private boolean shutOut(CarIdentity car) {
        transactions.executeWithoutResult(status -> {
            register.revokeAllOf(car.device(), "clone");
            jdbc.sql("""
                            insert into uplink.alarm (id, vehicle, device, kind, raised_at)
                            values (:id, :vehicle, :device, 'clone', :now)""")
                    .param("id", UUID.randomUUID())
                    .param("vehicle", car.vehicle().value())
                    .param("device", car.device())
                    .param("now", DeviceRegister.at(clock.instant()))
                    .update();
            events.publishEvent(new CertificateCloned(car.vehicle(), car.device(), clock.instant()));
        });
        return true;
    }
}
