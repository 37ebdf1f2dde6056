package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of devices and their certificates. Every question is asked of the database; callers keep what they may. */
@Component
class DeviceRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeviceRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who a certificate speaks for: nobody when it is unknown, revoked, or its device is in no car any more. */
    Optional<CarIdentity> findBySerial(String serial) {
        return jdbc.sql("""
                        select c.serial, c.device, d.vehicle, c.not_after, d.renewal_due
                        from uplink.certificate c join uplink.device d on d.id = c.device
                        where c.serial = :serial and c.revoked_at is null and d.valid_until is null""")
                .param("serial", serial)
                .query(DeviceRegister::identity)
                .optional();
    }

    Optional<UUID> findDeviceOf(VehicleId car) {
        return jdbc.sql("select id from uplink.device where vehicle = :vehicle and valid_until is null")
                .param("vehicle", car.value())
                .query(UUID.class)
                .optional();
    }

    /** Which of these serials may no longer be connected. */
    List<String> endedAmong(Collection<String> serials) {
        return jdbc.sql("""
                        select s.serial from unnest(:serials) s(serial)
                        where not exists (
                            select from uplink.certificate c join uplink.device d on d.id = c.device
                            where c.serial = s.serial and c.revoked_at is null and c.not_after > :now
                              and d.valid_until is null)""")
                .param("serials", serials.toArray(String[]::new))
                .param("now", at(clock.instant()))
                .query((row, number) -> row.getString("serial"))
                .list();
    }

    void putInto(VehicleId car, UUID device) {
        jdbc.sql("insert into uplink.device (id, vehicle, valid_from) values (:id, :vehicle, :now)")
                .param("id", device)
                .param("vehicle", car.value())
                .param("now", at(clock.instant()))
                .update();
    }

    /** Ends a device's time in its car, and all its certificates with it. */
    void takeOut(UUID device, String because) {
        jdbc.sql("update uplink.device set valid_until = :now where id = :id and valid_until is null")
                .param("id", device)
                .param("now", at(clock.instant()))
                .update();
        revokeAllOf(device, because);
    }

    void certified(UUID device, X509Certificate certificate) {
        jdbc.sql("update uplink.device set renewal_due = false where id = :id")
                .param("id", device)
                .update();
        jdbc.sql("""
                        insert into uplink.certificate (serial, device, issued_at, not_after)
                        values (:serial, :device, :now, :notAfter)""")
                .param("serial", CarIdentity.serialOf(certificate))
                .param("device", device)
                .param("now", at(clock.instant()))
                .param("notAfter", at(certificate.getNotAfter().toInstant()))
                .update();
    }

    void renewalDue(VehicleId car) {
        jdbc.sql("update uplink.device set renewal_due = true where vehicle = :vehicle and valid_until is null")
                .param("vehicle", car.value())
                .update();
    }

    void revoke(String serial, String because) {
        jdbc.sql("""
                        update uplink.certificate set revoked_at = :now, revoked_because = :because
                        where serial = :serial and revoked_at is null""")
                .param("serial", serial)
                .param("because", because)
                .param("now", at(clock.instant()))
                .update();
    }

    /** Revokes what a device had before this certificate, now that it has shown that it holds the newer one. */
    void supersedeBefore(CarIdentity present) {
        jdbc.sql("""
                        update uplink.certificate set revoked_at = :now, revoked_because = 'superseded'
                        where device = :device and revoked_at is null and issued_at <
                            (select issued_at from uplink.certificate where serial = :serial)""")
                .param("device", present.device())
                .param("serial", present.serial())
                .param("now", at(clock.instant()))
                .update();
    }

    void revokeAllOf(UUID device, String because) {
        jdbc.sql("""
                        update uplink.certificate set revoked_at = :now, revoked_because = :because
                        where device = :device and revoked_at is null""")
                .param("device", device)
                .param("because", because)
                .param("now", at(clock.instant()))
                .update();
    }

    private static CarIdentity identity(ResultSet row, int number) throws SQLException {
        return new CarIdentity(
                row.getString("serial"),
                row.getObject("device", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                row.getObject("not_after", OffsetDateTime.class).toInstant(),
                row.getBoolean("renewal_due"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
