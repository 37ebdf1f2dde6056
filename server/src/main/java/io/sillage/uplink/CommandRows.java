package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.MalformedChunk;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commands made for cars, each a row before it is a message. */
@Component
class CommandRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(VehicleId car, Command command) {
        jdbc.sql("""
                        insert into uplink.command (id, vehicle, ask, made_at, expires_at)
                        values (:id, :vehicle, :ask, :now, :expires)""")
                .param("id", command.id())
                .param("vehicle", car.value())
                .param("ask", CommandCodec.encode(command))
                .param("now", DeviceRegister.at(clock.instant()))
                .param("expires", DeviceRegister.at(command.expires()))
                .update();
    }

    /** What a car has not answered yet and is still to do, oldest first. */
    List<Command> openOf(VehicleId car) {
        return jdbc
                .sql("""
                        select ask from uplink.command
                        where vehicle = :vehicle and answered_at is null and expires_at > :now order by made_at""")
                .param("vehicle", car.value())
                .param("now", DeviceRegister.at(clock.instant()))
                .query(byte[].class)
                .list()
                .stream()
                .map(CommandRows::command)
                .toList();
    }

    List<VehicleId> carsWithOpenOnes() {
        return jdbc.sql("select distinct vehicle from uplink.command where answered_at is null and expires_at > :now")
                .param("now", DeviceRegister.at(clock.instant()))
                .query((row, number) -> new VehicleId(row.getObject("vehicle", UUID.class)))
                .list();
    }

    /** Closes a car's own command; says whether it was open. */
    boolean close(VehicleId car, UUID id, String result, String reason) {
        return jdbc.sql("""
                        update uplink.command set answered_at = :now, result = :result, reason = :reason
                        where id = :id and vehicle = :vehicle and answered_at is null""")
                        .param("id", id)
                        .param("vehicle", car.value())
                        .param("result", result)
                        .param("reason", reason)
                        .param("now", DeviceRegister.at(clock.instant()))
                        .update()
                > 0;
    }

    /** Closes all that wait for a car: who asked has no say any more. */
    void withdrawAll(VehicleId car) {
        jdbc.sql("""
                        update uplink.command set answered_at = :now, result = 'WITHDRAWN', reason = ''
                        where vehicle = :vehicle and answered_at is null""")
                .param("vehicle", car.value())
                .param("now", DeviceRegister.at(clock.instant()))
                .update();
    }

    /** Closes what asked a car to renew, now that it has. */
    void renewed(VehicleId car) {
        openOf(car).stream()
                .filter(open -> open.ask() instanceof Command.CertificateDue)
                .forEach(open -> close(car, open.id(), "DONE", ""));
    }

    private static Command command(byte[] ask) {
        try {
            return CommandCodec.decode(ask, null);
        } catch (MalformedChunk e) {
            throw new IllegalStateException("a command row holds no command", e);
        }
    }
}
