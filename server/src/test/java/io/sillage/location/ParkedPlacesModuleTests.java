package io.sillage.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.testing.ModuleTest;
import io.sillage.uplink.StateReport;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ParkedPlacesModuleTests {

    private static final Instant NOON = Instant.parse("2025-11-20T12:00:00Z");
    private static final GeoPoint CASINO = GeoPoint.ofE7(437_391_000, 74_277_000);
    private static final GeoPoint STATION = GeoPoint.ofE7(437_385_000, 74_195_000);

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    ParkingListener listener;

    @Autowired
    ParkedPlaces places;

    @Autowired
    PrivateIntervals intervals;

    @Autowired
    MovableClock clock;

    private Household household;

    @BeforeEach
    void household() {
        household = new Households(accounts, garage, ownership).any();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void isWhereTheCarSaysItStands() {
        reportParked(household.car(), CASINO, NOON);
        var place = places.find(household.owner(), household.car()).orElseThrow();
        assertThat(place.point()).isEqualTo(CASINO);
        assertThat(place.observedAt()).isEqualTo(NOON);
    }

    @Test
    void anOlderPlaceThatComesLateChangesNothing() {
        reportParked(household.car(), CASINO, NOON);
        reportParked(household.car(), STATION, NOON.minusMillis(1));
        assertThat(places.find(household.owner(), household.car()))
                .map(ParkedPlace::point)
                .contains(CASINO);
    }

    @Test
    void isNotFoundForAnybodyElse() {
        reportParked(household.car(), CASINO, NOON);
        var stranger = new Households(accounts, garage, ownership).any().owner();
        assertThatThrownBy(() -> places.find(stranger, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> places.privateSince(stranger, household.car())).isInstanceOf(NotFound.class);
    }

    @Test
    void theNextOwnerDoesNotLearnWhereTheFormerOneParked() {
        reportParked(household.car(), CASINO, NOON.minusSeconds(1));
        var buyer = new Households(accounts, garage, ownership).any().owner();
        ownership.end(household.car(), NOON);
        ownership.begin(household.car(), buyer.account(), NOON);
        assertThat(places.find(buyer, household.car())).isEmpty();
    }

    @Test
    void isNotToldWhileTheCarIsPrivate() {
        reportParked(household.car(), CASINO, NOON);
        intervals.begin(household.car(), SetIn.APP, NOON.plusSeconds(60));
        intervals.end(household.car(), SetIn.APP, NOON.plusSeconds(120));

        assertTold(NOON.plusSeconds(20), true);
        assertTold(NOON.plusSeconds(60), false);
        assertTold(NOON.plusSeconds(80), false);
        assertTold(NOON.plusSeconds(120), true);
    }

    @Test
    void aPlaceThatTurnsOutToBePrivateIsForgotten() {
        reportParked(household.car(), CASINO, NOON);
        intervals.begin(household.car(), SetIn.CAR, NOON.plusMillis(1));
        intervals.end(household.car(), SetIn.CAR, NOON.plusSeconds(60));
        assertThat(places.find(household.owner(), household.car())).isPresent();
        intervals.note(household.car(), SetIn.CAR, NOON.minusSeconds(60), NOON.plusNanos(1_000));
        assertThat(places.find(household.owner(), household.car())).isEmpty();
    }

    private void assertTold(Instant moment, boolean told) {
        clock.moveTo(moment);
        assertThat(places.find(household.owner(), household.car()).isPresent())
                .as("told at %s", moment)
                .isEqualTo(told);
        assertThat(places.privateSince(household.owner(), household.car()).isPresent())
                .isEqualTo(!told);
    }

    private void reportParked(VehicleId car, GeoPoint point, Instant at) {
        listener.stateReported(new StateReport(
                car,
                at,
                at.plusSeconds(1),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                true,
                point,
                at,
                null,
                List.of()));
    }
}
