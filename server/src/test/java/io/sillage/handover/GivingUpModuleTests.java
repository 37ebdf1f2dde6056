package io.sillage.handover;

import static io.sillage.handover.HandOver.Step.CALLED_OFF;
import static io.sillage.handover.HandOver.Step.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Rights;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import io.sillage.trip.Recording.Extent;
import io.sillage.trip.Recordings;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marc does not want Claire's car after all (G16). */
@HandOverTest
class GivingUpModuleTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Sellers sellers;

    @Autowired
    SellersSide sellersSide;

    @Autowired
    BuyersSide buyersSide;

    @Autowired
    FrozenCars frozen;

    @Autowired
    Rights rights;

    @Autowired
    Recordings recordings;

    @Autowired
    MovableClock clock;

    private Household claire;
    private SignedIn marc;
    private String marcsMail;

    @BeforeEach
    void aSellerAndABuyer() {
        clock.moveTo(Instant.parse("2026-11-20T09:00:00Z"));
        claire = sellers.any();
        marcsMail = "marc.not" + COUNT.incrementAndGet() + "@example.org";
        marc = sellers.person(marcsMail);
        sellers.says(claire.car(), 45_312_900, clock.instant().minusSeconds(3600));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers("R27")
    void aBuyerWhoGivesUpLeavesEverythingAsBeforeAndBothAreTold() {
        var sale = proven();
        assertThat(frozen.holds(claire.car())).isTrue();
        buyersSide.giveUp(marc, sale.id());
        assertThat(buyersSide.get(marc, sale.id()).outcome()).isEqualTo(CALLED_OFF);
        assertThat(frozen.holds(claire.car())).isFalse();
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.EVERYTHING);
        assertThat(rights.require(claire.owner(), claire.car(), Purpose.VEHICLE))
                .isEqualTo(claire.period());
        assertThat(sellers.subjectsTo(claire.mail())).anyMatch(subject -> subject.contains("renonce à votre"));
        assertThat(sellers.subjectsTo(marcsMail))
                .singleElement()
                .satisfies(subject -> assertThat(subject).contains("Vous avez renoncé"));
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(NotFound.class);
        assertThat(sellersSide.begin(claire.owner(), claire.car()).step(clock.instant()))
                .isEqualTo(OFFERED);
    }

    @Test
    void onlyTheBuyerGivesUpAndOnlyWhileItIsOpen() {
        sellersSide.begin(claire.owner(), claire.car());
        var sale = buyersSide.enter(marc, code());
        assertThatThrownBy(() -> buyersSide.giveUp(claire.owner(), sale.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> buyersSide.giveUp(sellers.any().owner(), sale.id()))
                .isInstanceOf(NotFound.class);
        clock.moveTo(sale.endsAt().plusSeconds(1));
        assertThatThrownBy(() -> buyersSide.giveUp(marc, sale.id())).isInstanceOf(WrongStep.class);
        clock.moveTo(sale.endsAt().minusSeconds(30));
        buyersSide.giveUp(marc, sale.id());
        assertThatThrownBy(() -> buyersSide.giveUp(marc, sale.id())).isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> buyersSide.proveByOdometer(marc, sale.id(), 45_312))
                .isInstanceOf(WrongStep.class);
    }

    private HandOver proven() {
        sellersSide.begin(claire.owner(), claire.car());
        var sale = buyersSide.enter(marc, code());
        return buyersSide.proveByOdometer(marc, sale.id(), 45_312);
    }

    private String code() {
        return sellersSide.findCode(claire.owner(), claire.car()).orElseThrow().shown();
    }
}
