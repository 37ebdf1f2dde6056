package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.testing.Covers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a car's trips add up to is read by who may read the trips, at the prices that the owner named. */
@TripTest
class StatisticsModuleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Days NOVEMBER = new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Autowired
    Garages garages;

    @Autowired
    Statistics statistics;

    @Autowired
    Trips trips;

    @Autowired
    FuelCosts costs;

    @Autowired
    TripPersonalData data;

    @Test
    @Covers("R35")
    void whatIsStoredAddsUpToTheLastDigitInEveryGroupingAndZone() {
        var household = garages.any();
        for (int i = 0; i < 12; i++) {
            garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(i * 23_456L), 1 + i % 3));
        }
        var expected = trips.all(household.owner(), household.car(), TripFilter.latest(100)).trips().stream()
                .map(trip -> Figures.of(Measured.of(trip), 0, null))
                .reduce(Figures.NONE, Figures::plus);
        for (var zone : List.of("UTC", "Europe/Paris", "Pacific/Apia", "America/St_Johns")) {
            var who = in(zone, household.owner());
            for (var by : Grouping.values()) {
                var sums = statistics.of(who, household.car(), NOVEMBER, by);
                assertThat(withoutNight(sums.total())).as("%s in %s", by, zone).isEqualTo(expected);
                assertThat(sums.stretches().stream()
                                .map(AddedUp.Stretch::figures)
                                .reduce(Figures.NONE, Figures::plus))
                        .isEqualTo(sums.total());
            }
        }
    }

    @Test
    void nobodyElseReadsThemOrTheirPrices() {
        var household = garages.any();
        var stranger = garages.any().owner();
        garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        assertThatThrownBy(() -> statistics.of(stranger, household.car(), NOVEMBER, Grouping.DAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> costs.all(stranger, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> costs.set(stranger, household.car(), euros(1_859)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> costs.remove(stranger, household.car(), DAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void theBuyerStartsFromNothingAndTheSellerKeepsHisOwn() {
        var seller = garages.any();
        garages.recordAll(seller.car(), AnyDrive.at(NOON.minusSeconds(900), 1));
        costs.set(seller.owner(), seller.car(), euros(1_859));
        var buyer = garages.sell(seller.car(), NOON);
        garages.recordAll(seller.car(), AnyDrive.at(NOON.plusSeconds(900), 2));
        assertThat(costs.all(buyer.owner(), seller.car())).isEmpty();
        var bought = statistics.of(buyer.owner(), seller.car(), NOVEMBER, Grouping.DAY);
        assertThat(bought.total().durationMs()).isEqualTo(119_000);
        assertThat(bought.currency()).isNull();
        var sold = statistics.of(seller.owner(), seller.car(), NOVEMBER, Grouping.DAY);
        assertThat(sold.total().durationMs()).isEqualTo(59_000);
        assertThat(sold.total().costNano()).isEqualTo(sold.total().fuelUl() * 1_859);
    }

    @Test
    void aPriceIsReplacedRemovedAndErased() {
        var household = garages.any();
        costs.set(household.owner(), household.car(), euros(1_859));
        costs.set(household.owner(), household.car(), euros(1_799));
        assertThat(costs.all(household.owner(), household.car())).containsExactly(euros(1_799));
        costs.remove(household.owner(), household.car(), DAY);
        assertThat(costs.all(household.owner(), household.car())).isEmpty();
        costs.set(household.owner(), household.car(), euros(1_859));
        assertThat(data.export(household.owner().account()).toString()).contains("thousandthsPerLitre=1859");
        data.erase(household.owner().account());
        assertThat(costs.all(household.owner(), household.car())).isEmpty();
    }

    @Test
    void aPriceIsPlausibleAndInOneCurrency() {
        var household = garages.any();
        assertRefused(household.owner(), household.car(), euros(0));
        assertRefused(household.owner(), household.car(), euros(100_000));
        assertRefused(household.owner(), household.car(), new FuelPrice(DAY, 1_859, "USD"));
        assertRefused(household.owner(), household.car(), new FuelPrice(LocalDate.of(1999, 12, 31), 1_859, "EUR"));
        assertRefused(household.owner(), household.car(), new FuelPrice(LocalDate.of(2200, 1, 1), 1_859, "EUR"));
        costs.set(household.owner(), household.car(), euros(1));
        costs.set(household.owner(), household.car(), euros(99_999));
        assertRefused(household.owner(), household.car(), new FuelPrice(DAY.plusDays(1), 1_859, "CHF"));
        costs.set(household.owner(), household.car(), new FuelPrice(DAY, 1_859, "CHF"));
        for (int i = 1; i < FuelCosts.MOST_PRICES; i++) {
            costs.set(household.owner(), household.car(), new FuelPrice(DAY.plusDays(i), 1_859, "CHF"));
        }
        assertRefused(household.owner(), household.car(), new FuelPrice(DAY.minusDays(1), 1_859, "CHF"));
    }

    @Test
    void soManyStretchesAndNotOneMore() {
        var household = garages.any();
        var days = new Days(DAY, DAY.plusDays(Statistics.MOST_STRETCHES - 1));
        assertThat(statistics
                        .of(household.owner(), household.car(), days, Grouping.DAY)
                        .stretches())
                .hasSize(Statistics.MOST_STRETCHES);
        var more = new Days(DAY, DAY.plusDays(Statistics.MOST_STRETCHES));
        assertThatThrownBy(() -> statistics.of(household.owner(), household.car(), more, Grouping.DAY))
                .isInstanceOf(BadPeriod.class);
    }

    private void assertRefused(SignedIn who, VehicleId car, FuelPrice price) {
        assertThatThrownBy(() -> costs.set(who, car, price)).isInstanceOf(BadFuelPrice.class);
    }

    private static FuelPrice euros(int thousandths) {
        return new FuelPrice(DAY, thousandths, "EUR");
    }

    private static SignedIn in(String zone, SignedIn who) {
        return new SignedIn(who.account(), who.name(), who.locale(), ZoneId.of(zone), who.sight());
    }

    private static Figures withoutNight(Figures all) {
        return all.plus(new Figures(0, 0, 0, 0, -all.nightMs(), 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
