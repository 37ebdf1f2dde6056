package io.sillage.uplink;

import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.wire.Command;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an owner leaves behind in the link: what he asked of the car is withdrawn, tokens to enrol with are void, and the car
 * is to come for a new certificate. Before all others, who may ask something of the car. Whose a report is was never in the certificate: it is asked for each, by its instant.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormerOwner implements EndsWithOwnership {

    private static final Duration TIME_TO_RENEW = Duration.ofDays(365);

    private final CommandRows rows;
    private final BootstrapTokens tokens;
    private final DeviceRegister register;
    private final Commands commands;

    FormerOwner(CommandRows rows, BootstrapTokens tokens, DeviceRegister register, Commands commands) {
        this.rows = rows;
        this.tokens = tokens;
        this.register = register;
        this.commands = commands;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        var car = ended.vehicle();
        rows.withdrawAll(car);
        tokens.voidAll(car);
        if (register.findDeviceOf(car).isPresent()) {
            register.renewalDue(car);
            commands.send(car, new Command.CertificateDue(), TIME_TO_RENEW);
        }
    }
}
