package io.sillage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.garage.Garage;
import io.sillage.handover.HandOver.Step;
import io.sillage.handover.UsedCars.Outcome;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.Claimants;
import io.sillage.ownership.Claims;
import io.sillage.ownership.DealerDesk;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.OwnerUnconfirmed;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Rights;
import io.sillage.ownership.Sharing;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import io.sillage.trip.Recording.Extent;
import io.sillage.trip.Recordings;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marc has bought a used car whose seller did not begin anything (G15, A21). */
@HandOverTest
class UsedCarModuleTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Sellers sellers;

    @Autowired
    UsedCars usedCars;

    @Autowired
    SellersSide sellersSide;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Claims claims;

    @Autowired
    Claimants claimants;

    @Autowired
    Rights rights;

    @Autowired
    Sharing sharing;

    @Autowired
    Recordings recordings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Household claire;
    private SignedIn marc;
    private String marcsMail;
    private UUID place;

    @BeforeEach
    void aUsedCarOnHisAccount() {
        clock.moveTo(NOW);
        claire = sellers.any();
        marcsMail = "marc.used" + COUNT.incrementAndGet() + "@example.org";
        marc = sellers.person(marcsMail);
        place = cars.add(marc, garage.car(claire.car()).vin().value()).id();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers("R26")
    void aCarThatNobodyOwnsAnyMoreIsHisWhoReadsItsScreen() {
        ownership.end(claire.car(), clock.instant());
        assertThat(proves()).isEqualTo(Outcome.YOURS);
        assertThat(rights.require(marc, claire.car(), Purpose.VEHICLE).owner()).isEqualTo(marc.account());
        assertThat(sellers.subjectsTo(marcsMail)).anyMatch(subject -> subject.contains("avec des droits limités"));
        assertThatThrownBy(() -> usedCars.get(marc, place)).isInstanceOf(NotFound.class);
    }

    @Test
    @Covers("R26")
    void hisRightsAreLimitedUntilADealerHasSeenHisPapers() {
        ownership.end(claire.car(), clock.instant());
        proves();
        clock.advance(Duration.ofHours(1));
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.WITHOUT_POSITIONS);
        assertThat(recordings.allow(claire.car(), clock.instant(), Purpose.FIND_MY_CAR))
                .isFalse();
        assertThat(recordings.allow(claire.car(), clock.instant(), Purpose.COACHING))
                .isTrue();
        assertThatThrownBy(() -> sharing.invite(marc, claire.car(), "friend@example.org", Set.of(), null))
                .isInstanceOf(OwnerUnconfirmed.class);
        assertThatThrownBy(() -> sellersSide.begin(marc, claire.car())).isInstanceOf(OwnerUnconfirmed.class);

        var code = claims.findToConfirm(marc, claire.car()).orElseThrow().code();
        assertThat(claims.findToConfirm(marc, claire.car()).orElseThrow().code())
                .isEqualTo(code);
        assertThat(claimants.find(code).orElseThrow().isOwned()).isFalse();
        new DealerDesk(claims, claimants).confirm(code, garage.car(claire.car()).vin());
        assertThat(rights.require(marc, claire.car(), Purpose.VEHICLE).limited())
                .isFalse();
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.EVERYTHING);
        assertThat(recordings.allow(claire.car(), clock.instant(), Purpose.FIND_MY_CAR))
                .isTrue();
        sharing.invite(marc, claire.car(), "friend@example.org", Set.of(), null);
        assertThat(sellersSide.begin(marc, claire.car()).step(clock.instant())).isEqualTo(Step.OFFERED);
        assertThat(sellers.subjectsTo(marcsMail)).anyMatch(subject -> subject.contains("est confirmée"));
        assertThat(claims.findToConfirm(marc, claire.car())).isEmpty();
    }

    @Test
    void whoHasLimitedRightsCannotPassTheCarToSomebodyWhoSitsInIt() {
        ownership.end(claire.car(), clock.instant());
        proves();
        var other = sellers.person("other." + marcsMail);
        var hisPlace = cars.add(other, garage.car(claire.car()).vin().value()).id();
        usedCars.showCode(other, hisPlace);
        assertThat(usedCars.prove(other, hisPlace, sellers.onScreen(claire.car())))
                .isEqualTo(Outcome.OWNER_ASKED);
        assertThatThrownBy(() -> sellersSide.confirm(marc, claire.car())).isInstanceOf(OwnerUnconfirmed.class);
        assertThat(rights.require(marc, claire.car(), Purpose.VEHICLE).limited())
                .isTrue();
    }

    @Test
    void whoOwnsItOtherwiseHasNothingToConfirm() {
        assertThat(claims.findToConfirm(claire.owner(), claire.car())).isEmpty();
        assertThatThrownBy(() -> claims.findToConfirm(marc, claire.car())).isInstanceOf(NotFound.class);
    }

    @Test
    void anOwnerIsAskedAndNothingChangesMeanwhile() {
        assertThat(proves()).isEqualTo(Outcome.OWNER_ASKED);
        assertThat(rights.require(claire.owner(), claire.car(), Purpose.VEHICLE))
                .isEqualTo(claire.period());
        assertThat(sellers.subjectsTo(claire.mail())).anyMatch(subject -> subject.contains("est dans votre"));
        assertThat(recordings.of(claire.car(), clock.instant())).isEqualTo(Extent.EVERYTHING);
        sharing.invite(claire.owner(), claire.car(), "friend@example.org", Set.of(), null);
    }

    @Test
    void whoSaysThatItIsStillHisKeepsIt() {
        proves();
        sellersSide.callOff(claire.owner(), claire.car());
        assertThat(rights.require(claire.owner(), claire.car(), Purpose.VEHICLE))
                .isEqualTo(claire.period());
        assertThat(sellers.subjectsTo(marcsMail)).anyMatch(subject -> subject.contains("toujours un propriétaire"));
        assertThat(sellers.bodyOfLast(marcsMail)).doesNotContain(claire.owner().name());
    }

    @Test
    @Covers({"R26", "R27"})
    void whoSaysThatHeSoldItPassesItOnFromThatMoment() {
        proves();
        clock.advance(Duration.ofHours(3));
        var sold = sellersSide.confirm(claire.owner(), claire.car());
        assertThat(sold.outcome()).isEqualTo(Step.PASSED);
        assertThat(rights.require(marc, claire.car(), Purpose.VEHICLE).from()).isEqualTo(sold.closedAt());
    }

    @Test
    void aSilentOwnerKeepsTheCar() {
        proves();
        clock.advance(sellersSide.time().plusMinutes(1));
        assertThat(sellersSide.find(claire.owner(), claire.car())).isEmpty();
        assertThat(rights.require(claire.owner(), claire.car(), Purpose.VEHICLE))
                .isEqualTo(claire.period());
    }

    @Test
    void anotherVinLooksTheSame() {
        var never = new VehicleId(cars.add(marc, Households.anyVin().value()).id());
        usedCars.showCode(marc, never.value());
        usedCars.showCode(marc, place);
        assertThat(usedCars.isShown(marc, never.value())).isTrue();
        assertThat(usedCars.isShown(marc, place)).isTrue();
        assertThatThrownBy(() -> usedCars.prove(marc, never.value(), "AAAA-AAAA"))
                .isInstanceOf(PossessionRefused.class);
        assertThatThrownBy(() -> usedCars.prove(marc, place, "AAAA-AAAA")).isInstanceOf(PossessionRefused.class);
    }

    @Test
    void aCarThatNobodyEverOwnedShowsNothing() {
        var fresh = garage.add(Households.anyVin(), "ux-250h", "celestial-blue", null);
        var place = cars.add(marc, fresh.vin().value()).id();
        usedCars.showCode(marc, place);
        assertThat(jdbc.sql("select count(*) from uplink.command where vehicle = ?")
                        .param(fresh.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPlaceOnAnothersAccountIsNotFound() {
        var stranger = sellers.any().owner();
        assertThatThrownBy(() -> usedCars.showCode(stranger, place)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> usedCars.showCode(claire.owner(), claire.car().value()))
                .isInstanceOf(NotFound.class);
    }

    private Outcome proves() {
        usedCars.showCode(marc, place);
        return usedCars.prove(marc, place, sellers.onScreen(claire.car()));
    }
}
