package io.sillage.uplink;

import io.sillage.kernel.Digest;
import io.sillage.kernel.VehicleId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of first enrolments: 256 random bits, bound to one car, good once and for ten minutes. */
@Component
class BootstrapTokens {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    BootstrapTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String issueFor(VehicleId car) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into uplink.bootstrap_token (hash, vehicle, expires_at) values (:hash, :vehicle, :expires)")
                .param("hash", Digest.of(token))
                .param("vehicle", car.value())
                .param("expires", DeviceRegister.at(clock.instant().plus(LIFE)))
                .update();
        return token;
    }

    /** Ends the tokens of a car that nobody has used. */
    void voidAll(VehicleId car) {
        jdbc.sql("delete from uplink.bootstrap_token where vehicle = :vehicle and used_at is null")
                .param("vehicle", car.value())
                .update();
    }

    /** The car a token is for, and the token is spent: of two who come at once, one gets it. */
    Optional<VehicleId> redeem(String token) {
        return jdbc.sql("""
                        update uplink.bootstrap_token set used_at = :now
                        where hash = :hash and used_at is null and expires_at > :now returning vehicle""")
                .param("hash", Digest.of(token))
                .param("now", DeviceRegister.at(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(VehicleId::new);
    }
}
