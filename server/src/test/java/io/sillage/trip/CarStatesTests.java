package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.VehicleId;
import io.sillage.uplink.StateReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The newest state of a car stands, whatever the order in which states come. */
@TripTest
class CarStatesTests {

    @Autowired
    Garages garages;

    @Autowired
    CarStates states;

    @Test
    void aStateIsReadAsItWasTold() {
        var household = garages.any();
        tell(household.car(), NOON, 10_000L);
        assertThat(states.find(household.owner(), household.car()))
                .contains(new CarState(
                        household.car(),
                        household.period().id(),
                        NOON,
                        NOON.plusSeconds(2),
                        10_000L,
                        420,
                        null,
                        12_400,
                        true,
                        List.of("tyre-pressure"),
                        List.of(),
                        List.of("front-left")));
    }

    @Test
    void anOlderStateChangesNothing() {
        var household = garages.any();
        tell(household.car(), NOON, 10_000L);
        tell(household.car(), NOON, 20_000L);
        tell(household.car(), NOON.minusMillis(1), 30_000L);
        assertThat(odometer(states.find(household.owner(), household.car()).orElseThrow()))
                .isEqualTo(10_000);
        tell(household.car(), NOON.plusMillis(1), 11_000L);
        assertThat(odometer(states.find(household.owner(), household.car()).orElseThrow()))
                .isEqualTo(11_000);
    }

    @Test
    void anOdometerNeverGoesBackWhileTheOwnerStays() {
        var household = garages.any();
        tell(household.car(), NOON, 10_000L);
        tell(household.car(), NOON.plusSeconds(1), 9_000L);
        tell(household.car(), NOON.plusSeconds(2), null);
        var state = states.find(household.owner(), household.car()).orElseThrow();
        assertThat(state.observedAt()).isEqualTo(NOON.plusSeconds(2));
        assertThat(odometer(state)).isEqualTo(10_000);
    }

    @Test
    void theNextOwnerBeginsWithWhatTheCarSaysThen() {
        var seller = garages.any();
        tell(seller.car(), NOON.minusSeconds(1), 10_000L);
        var buyer = garages.sell(seller.car(), NOON);
        assertThat(states.find(buyer.owner(), seller.car())).isEmpty();
        tell(seller.car(), NOON, 9_000L);
        assertThat(odometer(states.find(buyer.owner(), seller.car()).orElseThrow()))
                .isEqualTo(9_000);
    }

    @Test
    void aClockThatRunsAheadCountsAsTheReceipt() {
        var household = garages.any();
        states.stateReported(report(household.car(), NOON.plusSeconds(9_000), NOON, 10_000L));
        tell(household.car(), NOON.plusSeconds(1), 11_000L);
        assertThat(odometer(states.find(household.owner(), household.car()).orElseThrow()))
                .isEqualTo(11_000);
    }

    @Test
    void whatNobodyOwnedTheCarForIsNobodys() {
        var household = garages.any();
        garages.end(household.car(), NOON);
        tell(household.car(), NOON, 10_000L);
        var next = garages.sellAgain(household.car(), NOON.plusSeconds(60));
        assertThat(states.find(next.owner(), household.car())).isEmpty();
    }

    private static long odometer(CarState state) {
        return state.odometerM() == null ? -1 : state.odometerM();
    }

    private void tell(VehicleId car, Instant observedAt, @Nullable Long odometerM) {
        states.stateReported(report(car, observedAt, observedAt.plusSeconds(2), odometerM));
    }

    private static StateReport report(VehicleId car, Instant observedAt, Instant receivedAt, @Nullable Long odometerM) {
        return new StateReport(
                car,
                observedAt,
                receivedAt,
                odometerM,
                420,
                null,
                12_400,
                List.of("tyre-pressure"),
                List.of(),
                List.of("front-left"),
                true,
                null,
                null,
                null,
                List.of());
    }
}
