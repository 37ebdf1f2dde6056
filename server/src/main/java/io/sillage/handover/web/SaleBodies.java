package io.sillage.handover.web;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.handover.HandOver;
import io.sillage.handover.ScreenCode;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.ownership.ShownCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hand-overs as programs read them. */
@Component
class SaleBodies {

    private final Accounts accounts;
    private final Garage garage;
    private final Clock clock;

    SaleBodies(Accounts accounts, Garage garage, Clock clock) {
        this.accounts = accounts;
        this.garage = garage;
        this.clock = clock;
    }

    /**
     * A hand-over as the seller sees it: {@code offered}, {@code entered}, {@code proven}, {@code passed}, {@code called-off} or
     * {@code lapsed}. The code for the buyer is there until he has entered it.
     *
     * @param asked whether the buyer began it, and the owner is asked
     */
    record Sale(
            String id,
            String step,
            boolean asked,
            @Nullable String code,
            @Nullable String buyer,
            Instant startedAt,
            Instant endsAt,
            @Nullable Instant provenAt,
            @Nullable Instant closedAt) {}

    /**
     * The same as the buyer sees it. Of the VIN there are the last four characters.
     *
     * @param screen whether the car shows its code: {@code asked}, {@code yes} or {@code no}; null when it was not asked to
     */
    record Purchase(
            String id,
            String step,
            boolean asked,
            String model,
            String vinEnd,
            @Nullable String seller,
            @Nullable String screen,
            Instant startedAt,
            Instant endsAt,
            @Nullable Instant provenAt,
            @Nullable Instant closedAt) {}

    Sale sale(HandOver sale, Optional<ShownCode> code) {
        return new Sale(
                sale.id().toString(),
                step(sale),
                sale.asked(),
                code.map(ShownCode::shown).orElse(null),
                name(sale.buyer()),
                sale.startedAt(),
                sale.endsAt(),
                sale.provenAt(),
                sale.closedAt());
    }

    Purchase purchase(HandOver sale, Optional<ScreenCode> screen) {
        var car = garage.car(sale.vehicle());
        return new Purchase(
                sale.id().toString(),
                step(sale),
                sale.asked(),
                garage.modelOf(car).name(),
                car.vin().tail(),
                sale.asked() ? null : name(sale.seller()),
                screen.map(code -> Spelling.of(code.shown())).orElse(null),
                sale.startedAt(),
                sale.endsAt(),
                sale.provenAt(),
                sale.closedAt());
    }

    private String step(HandOver sale) {
        return Spelling.of(sale.step(clock.instant()));
    }

    private @Nullable String name(@Nullable AccountId person) {
        return person == null ? null : accounts.find(person).map(SignedIn::name).orElse(null);
    }
}
