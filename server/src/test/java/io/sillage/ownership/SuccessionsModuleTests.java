package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Confirmation.Given;
import io.sillage.ownership.Confirmation.Waiting;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Marc buys a used car and its seller never answers, or says that it is still his (A16, A21). */
@ModuleTest
class SuccessionsModuleTests {

    private static final Instant BOUGHT = Instant.parse("2026-11-20T09:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    @Autowired
    Claimants claimants;

    @Autowired
    Successions successions;

    @Autowired
    SuccessionRound round;

    @Autowired
    Rights rights;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private DealerDesk desk;
    private Household seller;
    private Household marc;
    private Vin vin;

    @BeforeEach
    void marcBuysACar() {
        clock.moveTo(BOUGHT);
        desk = new DealerDesk(claims, claimants);
        var households = new Households(accounts, garage, ownership);
        seller = households.any();
        marc = households.any();
        vin = garage.car(seller.car()).vin();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers("R26")
    void aSilentSellerIsToldAndTheCarPassesAfterAWeek() {
        var due = confirm(marc.owner());
        assertThat(due)
                .isBetween(
                        BOUGHT.plus(Duration.ofDays(7)),
                        BOUGHT.plus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(subjectsTo(seller)).anyMatch(subject -> subject.contains("nouveau propriétaire"));
        clock.moveTo(due.minusSeconds(30));
        round.passWhatIsDue();
        assertOwner(seller.owner());
        clock.moveTo(due);
        round.passWhatIsDue();
        assertOwner(marc.owner());
        assertThat(subjectsTo(seller)).anyMatch(subject -> subject.contains("retirée"));
        assertThat(subjectsTo(marc)).anyMatch(subject -> subject.contains("enregistré comme propriétaire"));
        assertThat(rights.periodsOf(seller.owner().account()))
                .singleElement()
                .satisfies(period -> assertThat(period.until()).isBetween(due, due.plusSeconds(60)));
    }

    @Test
    void itIsDueAtItsMomentAndNotAMillisecondBefore() {
        var waiting = new Succession(
                UUID.randomUUID(),
                seller.car(),
                seller.period().id(),
                marc.owner().account(),
                BOUGHT,
                null,
                desk.clerk(),
                null);
        assertThat(waiting.isDue(BOUGHT.minusMillis(1))).isFalse();
        assertThat(waiting.isDue(BOUGHT)).isTrue();
        assertThat(waiting.isDue(BOUGHT.plusMillis(1))).isTrue();
    }

    @Test
    void whoObjectsKeepsTheCar() {
        var due = confirm(marc.owner());
        successions.object(seller.owner(), seller.car());
        successions.object(seller.owner(), seller.car());
        assertThat(subjectsTo(marc)).anyMatch(subject -> subject.contains("ne peut pas encore"));
        clock.moveTo(due.plusSeconds(1));
        round.passWhatIsDue();
        assertOwner(seller.owner());
        assertThat(successions.find(seller.owner(), seller.car()).orElseThrow().objectedAt())
                .isNotNull();
    }

    @Test
    @Covers({"R26", "R27"})
    void whenTheSellerTakesTheCarOffHisAccountItPassesAtOnce() {
        confirm(marc.owner());
        cars.remove(seller.owner(), seller.car().value());
        assertOwner(marc.owner());
    }

    @Test
    void whoObjectedAndLeavesLaterHandsNothingOver() {
        confirm(marc.owner());
        successions.object(seller.owner(), seller.car());
        cars.remove(seller.owner(), seller.car().value());
        assertThat(rights.periodAt(seller.car(), clock.instant())).isEmpty();

        var next = new Households(accounts, garage, ownership).any().owner();
        assertThat(desk.confirm(codeOf(next), vin)).isInstanceOf(Given.class);
        assertThat(desk.confirm(codeOf(marc.owner()), vin)).isInstanceOf(Waiting.class);
    }

    @Test
    void onlyOneWaitsAtATime() {
        confirm(marc.owner());
        var thief = new Households(accounts, garage, ownership).any().owner();
        var code = codeOf(thief);
        assertThatThrownBy(() -> desk.confirm(code, vin)).isInstanceOf(SuccessionWaits.class);
    }

    @Test
    void nobodyElseObjectsOrLooks() {
        confirm(marc.owner());
        assertThatThrownBy(() -> successions.object(marc.owner(), seller.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> successions.find(marc.owner(), seller.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> successions.object(marc.owner(), marc.car())).isInstanceOf(NotFound.class);
    }

    private Instant confirm(SignedIn buyer) {
        return desk.confirm(codeOf(buyer), vin) instanceof Waiting(var dueAt, var id) ? dueAt : Instant.EPOCH;
    }

    private String codeOf(SignedIn buyer) {
        var place = cars.add(buyer, vin.value()).id();
        return claims.claim(buyer, place) instanceof SeeYourDealer dealer ? dealer.code() : "";
    }

    private void assertOwner(SignedIn who) {
        assertThat(rights.periodAt(seller.car(), clock.instant()).map(OwnershipPeriod::owner))
                .contains(who.account());
    }

    private List<String> subjectsTo(Household person) {
        return new PostedLetters(jdbc, envelopes, json)
                .to(person.mail()).stream().map(Mail::subject).toList();
    }
}
