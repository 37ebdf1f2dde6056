package io.sillage.uplink;

import io.sillage.privacy.PrivateIntervals;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who a connection is, from its certificate's serial and nothing the client says. Asked once for each connection, on a
 * worker thread, and always of the database: a revocation counts from the next CONNECT on.
 */
@Component
class Identities {

    private final DeviceRegister register;
    private final PrivateIntervals privateIntervals;
    private final Clock clock;

    Identities(DeviceRegister register, PrivateIntervals privateIntervals, Clock clock) {
        this.register = register;
        this.privateIntervals = privateIntervals;
        this.clock = clock;
    }

    /** The car behind a certificate in its time; its older certificates end, and its private intervals are at hand. */
    @Transactional
    Optional<CarIdentity> find(X509Certificate certificate) {
        var identity = register.findBySerial(CarIdentity.serialOf(certificate))
                .filter(known -> known.notAfter().isAfter(clock.instant()));
        identity.ifPresent(known -> {
            register.supersedeBefore(known);
            privateIntervals.of(known.vehicle());
        });
        return identity;
    }
}
