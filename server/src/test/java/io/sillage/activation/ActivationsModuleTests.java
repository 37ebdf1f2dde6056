package io.sillage.activation;

import static io.sillage.activation.Owners.ASKED;
import static io.sillage.activation.Owners.STORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.activation.Owners.Owner;
import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.Ended;
import io.sillage.activation.Stage.NotEligible;
import io.sillage.activation.Stage.Off;
import io.sillage.activation.Stage.Stopped;
import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What owners may ask of connected services, and what becomes of it. */
@ActivationTest
class ActivationsModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Owners owners;

    @Autowired
    Activations activations;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Household household;
    private Owner owner;

    @BeforeEach
    void setOut() {
        clock.moveTo(ASKED);
        household = new Households(accounts, garage, ownership).any();
        owner = owners.of(household);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers({"R18", "R19"})
    void servicesAreOffUntilTheOwnerAsksAndThenConnecting() {
        assertThat(owner.stage()).isEqualTo(new Off());
        var connecting = owner.ask();
        assertThat(connecting).isInstanceOf(Connecting.class);
        assertThat(owner.stage()).isEqualTo(connecting);
    }

    @Test
    @Covers("R30")
    void stoppedForGoodNothingIsRecordedAgain() {
        owner.activate();
        clock.advance(Duration.ofHours(12));
        assertThat(activations.stop(household.owner(), household.car())).isInstanceOf(Stopped.class);
        owner.drivesUnrecorded(owner.drive(3, 50));
        owner.drivesUnrecorded(owner.drive(20, 50));
        assertThat(owner.ask()).isInstanceOf(Stopped.class);
        owner.drivesUnrecorded(owner.drive(21, 50));
        owner.drivesUnrecorded(owner.drive(22, 50));
        assertThat(owner.stage()).isInstanceOf(Stopped.class);
    }

    @Test
    @Covers({"R24", "R25"})
    void afterTheTermNothingIsRecordedAndWhatWasIsStillRead() {
        owner.activate();
        owner.drives(owner.drive(3, 40));
        var end = activations.term(household.owner(), household.car()).endsAt();
        assertThat(end).isEqualTo(Instant.parse("2036-11-19T23:00:00Z"));
        clock.moveTo(end.minusSeconds(30));
        assertThat(owner.stage()).isInstanceOf(Active.class);
        assertThat(owner.drives(Drive.of(household.car(), end.minusMillis(1), 40)))
                .containsExactly(STORED);
        clock.moveTo(end);
        assertThat(owner.stage()).isEqualTo(new Ended(end));
        owner.drivesUnrecorded(Drive.of(household.car(), end, 40));
        assertThat(owner.trips()).hasSize(2);
        assertThat(accounts.find(household.owner().account())).isPresent();
    }

    @Test
    @Covers("R24")
    void theTermBeginsWithTheFirstRegistrationAndGoesOnWhenTheCarIsSold() {
        var car = garage.add(Households.anyVin(), "ux-250h", null, LocalDate.parse("2020-02-29"))
                .id();
        var seller = household.owner();
        ownership.begin(car, seller.account(), Households.LONG_AGO);
        activations.ask(seller, car, Activations.ASKED);
        var term = activations.term(seller, car);
        assertThat(term.lastDay()).isEqualTo(LocalDate.parse("2030-02-28"));
        ownership.end(car, ASKED.plusSeconds(1));
        clock.moveTo(ASKED.plus(Duration.ofDays(400)));
        var buyer = new Households(accounts, garage, ownership).any().owner();
        ownership.begin(car, buyer.account(), ASKED.plusSeconds(1));
        assertThat(activations.stage(buyer, car)).isEqualTo(new Off());
        assertThat(activations.term(buyer, car)).isEqualTo(term);
        assertThat(term.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    @Covers("R23")
    void aCarBuiltTooEarlyCannotBeConnected() {
        var car = garage.add(Households.anyVin(), "ux-250h", null, LocalDate.parse("2018-09-30"))
                .id();
        ownership.begin(car, household.owner().account(), Households.LONG_AGO);
        assertThat(activations.ask(household.owner(), car, Activations.ASKED)).isInstanceOf(NotEligible.class);
        assertThat(activations.stage(household.owner(), car)).isInstanceOf(NotEligible.class);
    }

    @Test
    void somebodyElseMayNeitherAskNorStopNorLook() {
        owner.activate();
        var stranger = new Households(accounts, garage, ownership).any().owner();
        var car = household.car();
        assertThatThrownBy(() -> activations.ask(stranger, car, Set.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> activations.stop(stranger, car)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> activations.stage(stranger, car)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> activations.agreed(stranger, car)).isInstanceOf(NotFound.class);
        assertThat(owner.stage()).isInstanceOf(Active.class);
        assertThat(activations.agreed(household.owner(), car)).isEqualTo(Activations.ASKED);
    }

    @Test
    @Covers("R73")
    void withoutAYesToRoutesTripsHaveNoPositions() {
        owner.activate();
        activations.ask(household.owner(), household.car(), Set.of(Purpose.COACHING));
        assertThat(owner.drives(owner.drive(3, 40))).containsExactly(STORED);
        var trip = owner.lastTrip();
        assertThat(trip.to()).isNull();
        activations.ask(household.owner(), household.car(), Set.of(Purpose.DRIVING_DATA));
        owner.drives(owner.drive(4, 40));
        assertThat(owner.lastTrip().to()).isNotNull();
    }

    @Test
    void theOwnerIsToldWhenServicesAreOnAndWhenTheyAreStopped() {
        var letters = new PostedLetters(jdbc, envelopes, json);
        owner.activate();
        assertThat(letters.to(household.mail()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("UX 250h", "actifs"));
        activations.stop(household.owner(), household.car());
        activations.stop(household.owner(), household.car());
        assertThat(letters.to(household.mail())).hasSize(2);
        assertThat(letters.last(household.mail()).subject()).contains("arrêtés");
    }

    @Test
    void whoIsVouchedForIsActiveFromTheBeginningAndStaysStopped() {
        activations.vouchFor(household.period());
        assertThat(owner.stage()).isEqualTo(new Active(Households.LONG_AGO));
        activations.stop(household.owner(), household.car());
        activations.vouchFor(household.period());
        assertThat(owner.stage()).isInstanceOf(Stopped.class);
    }
}
