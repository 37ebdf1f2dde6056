package io.sillage.handover;

import static io.sillage.handover.HandOver.Step.CALLED_OFF;
import static io.sillage.handover.HandOver.Step.ENTERED;
import static io.sillage.handover.HandOver.Step.LAPSED;
import static io.sillage.handover.HandOver.Step.OFFERED;
import static io.sillage.handover.HandOver.Step.PASSED;
import static io.sillage.handover.HandOver.Step.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Claimants;
import io.sillage.ownership.Claims;
import io.sillage.ownership.DealerDesk;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Rights;
import io.sillage.ownership.SuccessionWaits;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import io.sillage.trip.Recording.Extent;
import io.sillage.trip.Recordings;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claire sells her car to Marc, each doing a part of it (R27, G16). */
@HandOverTest
class HandOverModuleTests {

    private static final Instant SOLD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Duration A_LITTLE = Duration.ofMinutes(2);
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Sellers sellers;

    @Autowired
    SellersSide sellersSide;

    @Autowired
    BuyersSide buyersSide;

    @Autowired
    HandOverRound round;

    @Autowired
    Rights rights;

    @Autowired
    Recordings recordings;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    @Autowired
    Claimants claimants;

    @Autowired
    Garage garage;

    @Autowired
    MovableClock clock;

    private Household claire;
    private SignedIn marc;
    private String marcsMail;

    @BeforeEach
    void aSellerAndABuyer() {
        clock.moveTo(SOLD);
        claire = sellers.any();
        marcsMail = "marc" + COUNT.incrementAndGet() + "@example.org";
        marc = sellers.person(marcsMail);
        sellers.says(claire.car(), 45_312_900, SOLD.minusSeconds(3600));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers({"R27", "R28", "R5"})
    void theCarPassesWhenBothHaveDoneTheirPart() {
        var sale = proven();
        var provenAt = sale.provenAt();
        clock.advance(A_LITTLE);
        assertThat(sellersSide.confirm(claire.owner(), claire.car()).step(clock.instant()))
                .isEqualTo(PASSED);
        assertThatThrownBy(() -> rights.require(claire.owner(), claire.car(), Purpose.VEHICLE))
                .isInstanceOf(NotFound.class);
        var his = rights.require(marc, claire.car(), Purpose.VEHICLE);
        assertThat(his.from()).isEqualTo(provenAt);
        assertThat(rights.periodsOf(claire.owner().account()))
                .singleElement()
                .satisfies(period -> assertThat(period.until()).isEqualTo(provenAt));
        assertThat(sellersSide.receipt(claire.owner(), sale.id()).outcome()).isEqualTo(PASSED);
        assertThat(buyersSide.get(marc, sale.id()).outcome()).isEqualTo(PASSED);
    }

    @Test
    void eachStepIsToldToWhomItConcerns() {
        proven();
        sellersSide.confirm(claire.owner(), claire.car());
        assertThat(sellers.subjectsTo(claire.mail()))
                .hasSize(4)
                .anyMatch(subject -> subject.contains("commencée"))
                .anyMatch(subject -> subject.contains("a entré votre code"))
                .anyMatch(subject -> subject.contains("À vous de confirmer"))
                .anyMatch(subject -> subject.startsWith("Reçu"));
        assertThat(sellers.subjectsTo(marcsMail))
                .singleElement()
                .satisfies(subject -> assertThat(subject).startsWith("Reçu"));
    }

    @Test
    void noStepCanBeSkippedOrTakenTwice() {
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(NotFound.class);
        sellersSide.begin(claire.owner(), claire.car());
        assertStep(OFFERED);
        assertThatThrownBy(() -> sellersSide.begin(claire.owner(), claire.car()))
                .isInstanceOf(HandOverWaits.class);
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(WrongStep.class);
        var sale = buyersSide.enter(marc, code());
        assertStep(ENTERED);
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(WrongStep.class);
        buyersSide.proveByOdometer(marc, sale.id(), 45_312);
        assertStep(PROVEN);
        assertThatThrownBy(() -> buyersSide.proveByOdometer(marc, sale.id(), 45_312))
                .isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> buyersSide.showCode(marc, sale.id())).isInstanceOf(WrongStep.class);
        sellersSide.confirm(claire.owner(), claire.car());
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sellersSide.callOff(claire.owner(), claire.car()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCodeIsGoodOnceAndNotForWhoGaveIt() {
        sellersSide.begin(claire.owner(), claire.car());
        var code = code();
        assertThatThrownBy(() -> buyersSide.enter(claire.owner(), code)).isInstanceOf(HandOverCodeRefused.class);
        assertThatThrownBy(() -> buyersSide.enter(marc, "AAAA-AAAA")).isInstanceOf(HandOverCodeRefused.class);
        var sale = buyersSide.enter(marc, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(sellersSide.findCode(claire.owner(), claire.car())).isEmpty();
        var thief = sellers.any().owner();
        assertThatThrownBy(() -> buyersSide.enter(thief, code)).isInstanceOf(HandOverCodeRefused.class);
        assertThatThrownBy(() -> buyersSide.get(thief, sale.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> buyersSide.proveByOdometer(thief, sale.id(), 45_312))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyTriesMoreThanTenCodesAnHour() {
        for (int i = 0; i < BuyersSide.CODES_AN_HOUR; i++) {
            assertThatThrownBy(() -> buyersSide.enter(marc, "AAAA-AAAA")).isInstanceOf(HandOverCodeRefused.class);
        }
        sellersSide.begin(claire.owner(), claire.car());
        var code = code();
        assertThatThrownBy(() -> buyersSide.enter(marc, code)).isInstanceOf(PossessionTries.class);
    }

    @Test
    void itLapsesAfterFourteenDaysAndNotAMomentSooner() {
        var sale = proven();
        clock.moveTo(SOLD.plus(Duration.ofDays(14)).minusSeconds(30));
        assertStep(PROVEN);
        clock.moveTo(SOLD.plus(Duration.ofDays(14)).plusSeconds(30));
        assertThat(sellersSide.find(claire.owner(), claire.car())).isEmpty();
        assertThat(buyersSide.get(marc, sale.id()).step(clock.instant())).isEqualTo(LAPSED);
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(WrongStep.class);
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.EVERYTHING);
        round.tidy();
        assertThat(sellersSide.begin(claire.owner(), claire.car()).step(clock.instant()))
                .isEqualTo(OFFERED);
    }

    @Test
    void itStandsAtItsMomentAndNotAMillisecondLater() {
        var sale = sellersSide.begin(claire.owner(), claire.car());
        assertThat(sale.step(sale.endsAt().minusMillis(1))).isEqualTo(OFFERED);
        assertThat(sale.step(sale.endsAt())).isEqualTo(LAPSED);
    }

    @Test
    void calledOffEverythingIsAsBefore() {
        var sale = proven();
        sellersSide.callOff(claire.owner(), claire.car());
        assertThat(rights.require(claire.owner(), claire.car(), Purpose.VEHICLE))
                .isEqualTo(claire.period());
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.EVERYTHING);
        assertThat(buyersSide.get(marc, sale.id()).outcome()).isEqualTo(CALLED_OFF);
        assertThat(buyersSide.all(marc)).isEmpty();
        assertThat(sellers.subjectsTo(marcsMail))
                .singleElement()
                .satisfies(subject -> assertThat(subject).contains("annulée"));
        assertThatThrownBy(() -> sellersSide.receipt(claire.owner(), sale.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void fromTheProofOnNothingIsRecordedUntilTheSellerHasSpoken() {
        sellersSide.begin(claire.owner(), claire.car());
        var sale = buyersSide.enter(marc, code());
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.EVERYTHING);
        clock.advance(A_LITTLE);
        var at = buyersSide.proveByOdometer(marc, sale.id(), 45_312).provenAt();
        assertThat(recordings.of(claire.car(), at.minusMillis(1))).isEqualTo(Extent.EVERYTHING);
        assertThat(recordings.of(claire.car(), at)).isEqualTo(Extent.NOTHING);
        assertThat(recordings.allow(claire.car(), at, Purpose.FIND_MY_CAR)).isFalse();
        assertThat(recordings.of(sellers.any().car(), at)).isEqualTo(Extent.EVERYTHING);
        sellersSide.confirm(claire.owner(), claire.car());
        assertThat(rights.periodAt(claire.car(), at).orElseThrow().owner()).isEqualTo(marc.account());
        assertThat(rights.periodAt(claire.car(), at.minusMillis(1))
                        .orElseThrow()
                        .owner())
                .isEqualTo(claire.owner().account());
    }

    @Test
    void whoTakesTheCarOffHisAccountHasNothingToHandOver() {
        var sale = proven();
        cars.remove(claire.owner(), claire.car().value());
        assertThat(buyersSide.get(marc, sale.id()).outcome()).isEqualTo(CALLED_OFF);
        assertThat(rights.periodAt(claire.car(), clock.instant())).isEmpty();
    }

    @Test
    @Covers("R26")
    void whenTheSellerIsSilentTheDealerConfirmsInstead() {
        var sale = proven();
        new DealerDesk(claims, claimants)
                .confirm(dealersCode(marc), garage.car(claire.car()).vin());
        sellersSide.confirm(claire.owner(), claire.car());
        assertThat(rights.require(marc, claire.car(), Purpose.VEHICLE).from()).isEqualTo(sale.provenAt());
    }

    @Test
    void theSellerCannotOverruleADealerWhoHasConfirmedSomebodyElse() {
        proven();
        var other = sellers.any().owner();
        new DealerDesk(claims, claimants)
                .confirm(dealersCode(other), garage.car(claire.car()).vin());
        assertThatThrownBy(() -> sellersSide.confirm(claire.owner(), claire.car()))
                .isInstanceOf(SuccessionWaits.class);
        assertStep(PROVEN);
        sellersSide.callOff(claire.owner(), claire.car());
        assertThatThrownBy(() -> sellersSide.begin(claire.owner(), claire.car()))
                .isInstanceOf(HandOverWaits.class);
    }

    @Test
    void nobodyElseSellsTheCar() {
        proven();
        assertThatThrownBy(() -> sellersSide.confirm(marc, claire.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sellersSide.callOff(marc, claire.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sellersSide.begin(marc, claire.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> buyersSide.get(claire.owner(), Sellers.none())).isInstanceOf(NotFound.class);
        assertStep(PROVEN);
    }

    private HandOver proven() {
        sellersSide.begin(claire.owner(), claire.car());
        var sale = buyersSide.enter(marc, code());
        return buyersSide.proveByOdometer(marc, sale.id(), 45_312);
    }

    private String code() {
        return sellersSide.findCode(claire.owner(), claire.car()).orElseThrow().shown();
    }

    private String dealersCode(SignedIn who) {
        var place = cars.add(who, garage.car(claire.car()).vin().value()).id();
        return claims.claim(who, place) instanceof SeeYourDealer dealer ? dealer.code() : "";
    }

    private void assertStep(HandOver.Step step) {
        assertThat(sellersSide.find(claire.owner(), claire.car()).orElseThrow().step(clock.instant()))
                .isEqualTo(step);
    }
}
