package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.wire.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left in the link of an owner whose ownership has ended: nothing that works (A19). */
@LinkTest
class FormerOwnerTests {

    @Autowired
    LinkBench.Workshop workshop;

    @Autowired
    FormerOwner former;

    @Autowired
    Commands commands;

    @Autowired
    CommandRows rows;

    @Autowired
    Devices devices;

    @Autowired
    BootstrapTokens tokens;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatHeAskedOfTheCarIsWithdrawnAndTheCarIsToRenew() throws Exception {
        var keys = workshop.newCar();
        commands.send(keys.car(), new Command.RouteWaiting(UUID.randomUUID()), Duration.ofHours(1));
        end(keys.car());
        assertThat(asks(keys.car())).containsExactly(new Command.CertificateDue());
        rows.renewed(keys.car());
        assertThat(asks(keys.car())).isEmpty();
    }

    @Test
    void whatAnotherCarWasAskedStays() throws Exception {
        var keys = workshop.newCar();
        var other = workshop.newCar();
        commands.send(other.car(), new Command.AskState(), Duration.ofHours(1));
        end(keys.car());
        assertThat(asks(other.car())).containsExactly(new Command.AskState());
    }

    @Test
    void aTokenThatHeGotEnrolsNothingAnyMore() throws Exception {
        var car = workshop.newCar().car();
        var token = devices.issueBootstrapToken(car);
        var others = devices.issueBootstrapToken(new VehicleId(UUID.randomUUID()));
        end(car);
        assertThat(tokens.redeem(token)).isEmpty();
        assertThat(tokens.redeem(others)).isPresent();
    }

    @Test
    void aCarWithoutAUnitIsAskedNothing() {
        var car = new VehicleId(UUID.randomUUID());
        end(car);
        assertThat(asks(car)).isEmpty();
    }

    private List<Command.Ask> asks(VehicleId car) {
        return rows.openOf(car).stream().map(Command::ask).toList();
    }

    private void end(VehicleId car) {
        var now = Instant.now();
        var period = new OwnershipPeriod(
                PeriodId.random(), car, new AccountId(UUID.randomUUID()), now.minusSeconds(60), now);
        transaction.executeWithoutResult(status -> former.ownershipEnded(period));
    }
}
