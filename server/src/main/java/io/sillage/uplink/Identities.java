package io.sillage.uplink;

import io.sillage.privacy.PrivateIntervals;
import io.sillage.wire.Command;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
    private final CommandRows commands;
    private final UplinkSettings settings;
    private final Clock clock;

    Identities(
            DeviceRegister register,
            PrivateIntervals privateIntervals,
            CommandRows commands,
            UplinkSettings settings,
            Clock clock) {
        this.register = register;
        this.commands = commands;
        this.settings = settings;
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
            askToRenewWhenDue(known);
            privateIntervals.of(known.vehicle());
        });
        return identity;
    }

    private void askToRenewWhenDue(CarIdentity car) {
        boolean near = clock.instant().plus(settings.renewal().before()).isAfter(car.notAfter());
        if ((near || car.renewalDue())
                && commands.openOf(car.vehicle()).stream()
                        .noneMatch(open -> open.ask() instanceof Command.CertificateDue)) {
            commands.add(car.vehicle(), new Command(UUID.randomUUID(), car.notAfter(), new Command.CertificateDue()));
        }
    }
}
