package io.sillage.uplink;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what was refused for good: from which device, its hash and size, and why; never its content. At most a
 * thousand a car and day. A refusal is told only once it stands here.
 */
@Component
class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int MOST_A_DAY = 1_000;
    private static final int REASON_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Quarantine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Settled> keep(List<Arrival.Faulty> faults) {
        var settled = new ArrayList<Settled>(faults.size());
        for (var faulty : faults) {
            var fault = faulty.fault();
            var car = faulty.delivery().from().identity();
            if (isRemembered(car, fault)) {
                LOG.info("Refused a message of car {} on {}: {}", car.vehicle(), fault.topic(), fault.code());
            }
            settled.add(new Settled(
                    faulty.delivery(), new Settlement.Refused(fault.chunk(), fault.code(), fault.reason())));
        }
        return settled;
    }

    private boolean isRemembered(CarIdentity car, Arrival.Fault fault) {
        var chunk = fault.chunk();
        var reason = fault.reason();
        return jdbc.sql("""
                        insert into uplink.quarantine (id, vehicle, device, topic, boot_session, sequence, sha256,
                                                       bytes, code, reason, received_at)
                        select :id, :vehicle, :device, :topic, :session, :sequence, :sha256,
                               :bytes, :code, :reason, :now
                        where (select count(*) from uplink.quarantine
                               where vehicle = :vehicle and received_at > :dayAgo) < :most""")
                        .param("id", UUID.randomUUID())
                        .param("vehicle", car.vehicle().value())
                        .param("device", car.device())
                        .param("topic", fault.topic().name())
                        .param("session", chunk == null ? null : chunk.bootSession(), java.sql.Types.OTHER)
                        .param("sequence", chunk == null ? null : chunk.sequence(), java.sql.Types.INTEGER)
                        .param("sha256", fault.sha256())
                        .param("bytes", fault.bytes())
                        .param("code", fault.code())
                        .param("reason", reason.length() > REASON_LENGTH ? reason.substring(0, REASON_LENGTH) : reason)
                        .param("now", DeviceRegister.at(fault.receivedAt()))
                        .param("dayAgo", DeviceRegister.at(clock.instant().minus(Duration.ofDays(1))))
                        .param("most", MOST_A_DAY)
                        .update()
                > 0;
    }
}
