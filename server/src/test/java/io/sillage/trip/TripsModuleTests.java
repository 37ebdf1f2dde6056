package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.testing.Covers;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trips are read by who drove them, newest first, page after page. */
@TripTest
class TripsModuleTests {

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Test
    void pagesFollowEachOtherWithoutALossOrARepeat() {
        var household = garages.any();
        var driven = new ArrayList<TripId>();
        for (int i = 0; i < 7; i++) {
            // two begin at the same moment
            driven.addFirst(garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(i / 2 * 900L), 1)));
        }
        var read = new ArrayList<TripId>();
        String after = null;
        int pages = 0;
        do {
            var page = trips.all(household.owner(), household.car(), new TripFilter(null, null, 0, 3, after));
            page.trips().forEach(trip -> read.add(trip.id()));
            after = page.next();
            pages++;
        } while (after != null);
        assertThat(pages).isEqualTo(3);
        assertThat(read).containsExactlyInAnyOrderElementsOf(driven);
        assertThat(read.getFirst()).isEqualTo(driven.getFirst());
    }

    @Test
    void aListIsOfWhatBeganInATimeAndIsLongEnough() {
        var household = garages.any();
        var brief = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        var far = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(600), 5));
        assertThat(list(household.owner(), household.car(), NOON, NOON.plusSeconds(600), 0))
                .containsExactly(brief);
        assertThat(list(household.owner(), household.car(), NOON.plusMillis(1), null, 0))
                .containsExactly(far);
        assertThat(list(household.owner(), household.car(), null, null, 2_990)).containsExactly(far);
        assertThat(list(household.owner(), household.car(), null, null, 2_990.1))
                .isEmpty();
    }

    @Test
    void timesBeyondAllTimeAreAsked() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        assertThat(list(household.owner(), household.car(), Instant.MIN, Instant.MAX, 0))
                .containsExactly(id);
        assertThat(list(household.owner(), household.car(), Instant.MAX, Instant.MAX, 0))
                .isEmpty();
        assertThat(list(household.owner(), household.car(), null, Instant.MIN, 0))
                .isEmpty();
    }

    @Test
    @Covers("R5")
    void whatIsNotOnesOwnIsNotThere() {
        var household = garages.any();
        var stranger = garages.any().owner();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        assertThatThrownBy(() -> trips.trip(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trips.trace(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trips.all(stranger, household.car(), TripFilter.latest(1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trips.findLast(stranger, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trips.totals(stranger, household.car(), Instant.EPOCH, NOON))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Covers("R22")
    void theLastTripIsTheNewestThatEnded() {
        var household = garages.any();
        assertThat(trips.findLast(household.owner(), household.car())).isEmpty();
        var newest = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        garages.recordAll(household.car(), AnyDrive.at(NOON.minusSeconds(9_000), 2));
        garages.record(AnyDrive.at(NOON.plusSeconds(9_000), 2).report(household.car(), 0));
        assertThat(trips.findLast(household.owner(), household.car()))
                .get()
                .extracting(Trip::id)
                .isEqualTo(newest);
    }

    @Test
    @Covers("R5")
    void theBuyerDoesNotSeeTheSellersLastTrip() {
        var seller = garages.any();
        garages.recordAll(seller.car(), AnyDrive.at(NOON.minusSeconds(900), 1));
        var buyer = garages.sell(seller.car(), NOON);
        assertThat(trips.findLast(buyer.owner(), seller.car())).isEmpty();
        assertThatThrownBy(() -> trips.findLast(seller.owner(), seller.car())).isInstanceOf(NotFound.class);
        assertThat(list(seller.owner(), seller.car(), null, null, 0)).hasSize(1);
    }

    @Test
    void totalsAreOfAllTripsOfATime() {
        var household = garages.any();
        garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(900), 2));
        garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(9_000), 2));
        var totals = trips.totals(household.owner(), household.car(), NOON, NOON.plusSeconds(9_000));
        assertThat(totals.trips()).isEqualTo(2);
        assertThat(totals.distanceM()).isEqualTo(2_380, within(1e-6));
        assertThat(totals.durationS()).isEqualTo(238);
        assertThat(totals.fuelMl()).isEqualTo(119, within(1e-6));
        assertThat(totals.electricShare()).isEqualTo(1_180.0 / 2_380, within(1e-6));
    }

    @Test
    void totalsOfWhatNoCarMeasuredAreNotZero() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 1);
        var speed = drive.part(0).trace().column(Signal.SPEED);
        var trace = new Trace(
                drive.part(0).trace().timeMs(),
                Map.of(Signal.SPEED, speed),
                drive.part(0).trace().positions());
        garages.record(AnyDrive.reportOf(household.car(), drive.part(0).withTrace(trace), NOON.plusSeconds(90)));
        var totals = trips.totals(household.owner(), household.car(), NOON, NOON.plusSeconds(1));
        assertThat(totals.trips()).isOne();
        assertThat(totals.fuelMl()).isNull();
        assertThat(totals.electricShare()).isNull();
        var none = trips.totals(household.owner(), household.car(), NOON.plusSeconds(1), NOON.plusSeconds(2));
        assertThat(none).isEqualTo(new MonthTotals(0, 0, 0, null, null));
    }

    private List<TripId> list(SignedIn who, VehicleId car, Instant from, Instant until, double atLeastM) {
        return trips.all(who, car, new TripFilter(from, until, atLeastM, 100, null)).trips().stream()
                .map(Trip::id)
                .toList();
    }
}
