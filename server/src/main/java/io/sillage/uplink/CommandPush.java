package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import io.sillage.wire.Command;
import io.vertx.core.Vertx;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings commands to connected cars: at once when they are made, and all open ones when a car begins to listen. Rows
 * are read on worker threads, messages leave on the connection's event loop.
 */
@Component
class CommandPush {

    private static final Logger LOG = LoggerFactory.getLogger(CommandPush.class);

    private final Vertx vertx;
    private final CommandRows rows;
    private final DeviceRegister register;
    private final Connections connections;

    CommandPush(Vertx vertx, CommandRows rows, DeviceRegister register, Connections connections) {
        this.vertx = vertx;
        this.rows = rows;
        this.register = register;
        this.connections = connections;
    }

    void pushOpen(CarConnection connection) {
        var car = connection.identity().vehicle();
        vertx.executeBlocking(() -> rows.openOf(car), false)
                .onSuccess(open -> push(connection, open))
                .onFailure(failure -> LOG.warn("the commands of car {} could not be read", car, failure));
    }

    void push(VehicleId car, Command command) {
        register.findDeviceOf(car)
                .flatMap(connections::find)
                .ifPresent(connection -> push(connection, List.of(command)));
    }

    private static void push(CarConnection connection, List<Command> commands) {
        connection.context().runOnContext(now -> {
            commands.forEach(connection::command);
            connection.flush();
        });
    }
}
