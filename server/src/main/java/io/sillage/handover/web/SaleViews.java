package io.sillage.handover.web;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.handover.HandOver;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.ownership.ShownCode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts hand-overs into the words of the two whom they concern. */
@Component
class SaleViews {

    private final Garage garage;
    private final Accounts accounts;
    private final Clock clock;

    SaleViews(Garage garage, Accounts accounts, Clock clock) {
        this.garage = garage;
        this.accounts = accounts;
        this.clock = clock;
    }

    SaleView ofSeller(HandOver sale, @Nullable ShownCode code, Words words) {
        return view(sale, StepBar.ofSeller(sale.step(clock.instant()), words), sale.buyer(), code, words);
    }

    SaleView ofBuyer(HandOver sale, Words words) {
        return view(
                sale,
                StepBar.ofBuyer(sale.step(clock.instant()), words),
                sale.asked() ? null : sale.seller(),
                null,
                words);
    }

    private SaleView view(
            HandOver sale, StepBar steps, @Nullable AccountId other, @Nullable ShownCode code, Words words) {
        var car = garage.car(sale.vehicle());
        var closedAt = sale.closedAt();
        return new SaleView(
                sale.id().toString(),
                Spelling.of(sale.step(clock.instant())),
                sale.asked(),
                steps,
                garage.modelOf(car).name(),
                car.vin().tail(),
                other == null ? "" : accounts.find(other).map(SignedIn::name).orElse(""),
                code == null ? null : code.shown(),
                words.day(sale.endsAt()),
                closedAt == null ? "" : words.when(closedAt));
    }
}
