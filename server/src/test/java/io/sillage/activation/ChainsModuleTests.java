package io.sillage.activation;

import static io.sillage.activation.Owners.ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.activation.Chain.Link;
import io.sillage.activation.Chain.Need;
import io.sillage.activation.Chain.State;
import io.sillage.activation.Milestone.What;
import io.sillage.activation.Owners.Owner;
import io.sillage.activation.Stage.Paused;
import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.Purpose;
import io.sillage.privacy.SetIn;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a service works or does not: one need after the other, each seen to be missed. */
@ActivationTest
class ChainsModuleTests {

    /** When the drive that they make was received. */
    private static final Instant HEARD = ASKED.plus(Duration.ofHours(27));

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
    Chains chains;

    @Autowired
    PrivateIntervals intervals;

    @Autowired
    MovableClock clock;

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
    void ofACarWhoseServicesWereNotAskedForActivationIsMissing() {
        for (var service : ConnectedService.values()) {
            assertThat(missing(service)).contains(Need.ACTIVATION);
        }
        assertThat(chain(ConnectedService.FIND_MY_CAR).links())
                .contains(new Link(Need.CAPABILITY, State.THERE), new Link(Need.CONSENT, State.UNKNOWN));
    }

    @Test
    void ofACarThatIsOnAndWasHeardOfNothingIsMissing() {
        drivesConnected();
        for (var service : ConnectedService.values()) {
            assertThat(chain(service).works()).as(service.name()).isTrue();
        }
    }

    @Test
    void aPurposeThatIsNotAgreedToIsMissedByItsServiceAlone() {
        drivesConnected();
        activations.ask(household.owner(), household.car(), Set.of(Purpose.DRIVING_DATA, Purpose.COACHING));
        assertThat(missing(ConnectedService.FIND_MY_CAR)).contains(Need.CONSENT);
        assertThat(missing(ConnectedService.HYBRID_COACHING)).isEmpty();
    }

    @Test
    @Covers("R29")
    void privateModeIsMissedByWhatNeedsToKnowWhereTheCarIs() {
        drivesConnected();
        intervals.begin(household.car(), SetIn.APP, HEARD.minusSeconds(60));
        assertThat(owner.stage()).isEqualTo(new Paused(HEARD.minusSeconds(60)));
        assertThat(missing(ConnectedService.FIND_MY_CAR)).contains(Need.PRIVATE_MODE);
        assertThat(missing(ConnectedService.DRIVING_DATA)).contains(Need.PRIVATE_MODE);
        assertThat(missing(ConnectedService.HYBRID_COACHING)).isEmpty();
        intervals.end(household.car(), SetIn.APP, HEARD.minusSeconds(1));
        assertThat(missing(ConnectedService.FIND_MY_CAR)).isEmpty();
    }

    @Test
    void aWeekOfSilenceIsNoticedAndNotADayLess() {
        drivesConnected();
        clock.moveTo(HEARD.plus(Chains.SILENT).minusSeconds(30));
        assertThat(missing(ConnectedService.DRIVING_DATA)).isEmpty();
        clock.moveTo(HEARD.plus(Chains.SILENT).plusMillis(1));
        assertThat(missing(ConnectedService.DRIVING_DATA)).contains(Need.CONNECTION);
    }

    @Test
    @Covers("R24")
    void theTermIsMissedFromTheDayAfterItsLast() {
        drivesConnected();
        var lastDay = activations.term(household.owner(), household.car()).lastDay();
        assertThat(missing(ConnectedService.DRIVING_DATA, lastDay)).isEmpty();
        assertThat(missing(ConnectedService.DRIVING_DATA, lastDay.plusDays(1))).contains(Need.TERM);
    }

    @Test
    void whatIsAheadIsAnnouncedAsTheBrandPackSays() {
        drivesConnected();
        var lastDay = activations.term(household.owner(), household.car()).lastDay();
        assertThat(chains.ahead(household.owner(), household.car()))
                .containsExactly(
                        new Milestone(lastDay.minusDays(30), What.END_ANNOUNCED),
                        new Milestone(lastDay.minusDays(23), What.END_ANNOUNCED),
                        new Milestone(lastDay.minusDays(16), What.END_ANNOUNCED),
                        new Milestone(lastDay.minusDays(15), What.END_ANNOUNCED_DAILY),
                        new Milestone(lastDay, What.LAST_DAY));
    }

    @Test
    void nothingIsAheadOfWhatWasStopped() {
        drivesConnected();
        activations.stop(household.owner(), household.car());
        assertThat(chains.ahead(household.owner(), household.car())).isEmpty();
        assertThat(missing(ConnectedService.DRIVING_DATA)).contains(Need.ACTIVATION);
    }

    @Test
    void ofACarThatIsNobodysOnlyThatIsSaid() {
        assertThat(Chains.ofNobody()).hasSize(ConnectedService.values().length).allSatisfy(chain -> {
            assertThat(chain.findMissing()).contains(Need.OWNERSHIP);
            assertThat(chain.links()).contains(new Link(Need.CAPABILITY, State.UNKNOWN));
        });
    }

    @Test
    void nobodyElseIsTold() {
        var other = new Households(accounts, garage, ownership).any().owner();
        assertThatThrownBy(() -> chains.all(other, household.car(), today())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chains.ahead(other, household.car())).isInstanceOf(NotFound.class);
    }

    private void drivesConnected() {
        owner.activate();
        owner.drives(owner.drive(3, 40));
        clock.moveTo(HEARD);
    }

    private LocalDate today() {
        return chains.today(household.owner());
    }

    private Chain chain(ConnectedService service) {
        return chain(service, today());
    }

    private Chain chain(ConnectedService service, LocalDate day) {
        return chains.all(household.owner(), household.car(), day).stream()
                .filter(chain -> chain.service() == service)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Need> missing(ConnectedService service) {
        return chain(service).findMissing();
    }

    private Optional<Need> missing(ConnectedService service, LocalDate day) {
        return chain(service, day).findMissing();
    }
}
