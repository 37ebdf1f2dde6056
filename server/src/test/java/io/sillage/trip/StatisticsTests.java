package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.PeriodId;
import io.sillage.testing.Covers;
import io.sillage.trip.AddedUp.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics are sums over trips, whatever the zone, the calendar's stretches and the order in which trips are read. */
class StatisticsTests {

    private static final PeriodId PERIOD = new PeriodId(new UUID(0, 3));
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Covers("R35")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Paris",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "Asia/Kathmandu",
                "Africa/Casablanca"
            })
    void sumsAreThoseOverTripsInEveryGroupingToTheLastDigit(String zone) {
        var trips = new ArrayList<>(anyTrips(1_500, zone.hashCode()));
        var prices = prices(Map.of(YEAR.first(), 1_859, LocalDate.of(2026, 7, 1), 1_703));
        var expected = trips.stream()
                .map(trip -> addUp(Grouping.DAY, zone, prices, List.of(trip)).total())
                .reduce(Figures.NONE, Figures::plus);
        for (var by : Grouping.values()) {
            Collections.shuffle(trips, new Random(by.ordinal()));
            var sums = addUp(by, zone, prices, trips);
            assertThat(sums.total()).as("%s in %s", by, zone).isEqualTo(expected);
            assertThat(total(sums.stretches())).isEqualTo(expected);
            assertThat(sums.total().trips()).isEqualTo(1_500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stretchesFollowEachOtherWithoutAGap(Grouping by) {
        var days = new Days(LocalDate.of(2025, 12, 17), LocalDate.of(2026, 11, 3));
        var stretches = new AddingUp(days, by, PARIS, FuelPrices.NONE).result().stretches();
        assertThat(stretches.getFirst().first()).isEqualTo(days.first());
        assertThat(stretches.getLast().last()).isEqualTo(days.last());
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).first())
                    .isEqualTo(stretches.get(i - 1).last().plusDays(1))
                    .isEqualTo(by.startOf(stretches.get(i).first()));
        }
    }

    @Test
    void aTripCountsOnTheDayOnWhichItBeganOnTheReadersClock() {
        var late = trip(Instant.parse("2026-06-30T22:30:00Z"), 600);
        assertThat(monthOf(late, "UTC")).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(monthOf(late, "Europe/Paris")).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void consumptionIsWeightedByDistanceAndLeavesOutWhatNoCarMeasured() {
        var town = new Measured(PERIOD, at(1), at(2), 10_000_000, 1, 0, 800_000L, 5_000_000L, 1L);
        var road = new Measured(PERIOD, at(3), at(4), 90_000_000, 1, 0, 4_200_000L, 0L, 0L);
        var mute = new Measured(PERIOD, at(5), at(6), 70_000_000, 1, 0, null, null, null);
        var total = addUp(Grouping.YEAR, "UTC", FuelPrices.NONE, List.of(town, road, mute))
                .total();
        assertThat(total.litresPer100Km()).isEqualTo(5.0);
        assertThat(total.electricShare()).isEqualTo(0.05);
        assertThat(total.distanceMm()).isEqualTo(170_000_000);
        var nothing =
                addUp(Grouping.YEAR, "UTC", FuelPrices.NONE, List.of(mute)).total();
        assertThat(nothing.litresPer100Km()).isNull();
        assertThat(nothing.electricShare()).isNull();
        assertThat(nothing.knowsFuel()).isFalse();
    }

    @Test
    void fuelCostsWhatItCostOnTheDayOfTheTrip() {
        var prices = prices(Map.of(LocalDate.of(2026, 3, 1), 1_800, LocalDate.of(2026, 4, 1), 2_000));
        var february = fuelled(Instant.parse("2026-02-28T23:00:00Z"));
        var march = fuelled(Instant.parse("2026-03-31T21:59:59Z"));
        var april = fuelled(Instant.parse("2026-03-31T22:00:00Z"));
        var sums = addUp(Grouping.MONTH, "Europe/Paris", prices, List.of(february, march, april));
        assertThat(sums.currency()).isEqualTo("EUR");
        // the last hour of February is in March in Paris, where its price begins
        assertThat(sums.stretches().get(2).figures().costNano()).isEqualTo(2 * 1_800_000_000L);
        assertThat(sums.stretches().get(3).figures().costNano()).isEqualTo(2_000_000_000L);
        var before = addUp(Grouping.MONTH, "UTC", prices, List.of(february)).total();
        assertThat(before.costNano()).isZero();
        assertThat(before.lacksPrices()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // from, until, hours of night
                "2026-06-10T19:00:00Z 2026-06-10T21:00:00Z 1", // 21:00 to 23:00 in Paris
                "2026-06-11T03:00:00Z 2026-06-11T05:00:00Z 1", // 5:00 to 7:00
                "2026-06-10T10:00:00Z 2026-06-10T20:00:00Z 0", // until the night falls
                "2026-06-11T04:00:00Z 2026-06-11T20:00:00Z 0", // from its end to its fall
                "2026-06-10T10:00:00Z 2026-06-12T10:00:00Z 16", // two nights
                "2026-03-28T12:00:00Z 2026-03-29T12:00:00Z 7", // clocks go forward
                "2026-10-24T12:00:00Z 2026-10-25T12:00:00Z 9" // and back
            })
    void theNightIsThatOfTheWallClock(String line) {
        var parts = line.split(" ");
        assertThat(Night.millisOf(Instant.parse(parts[0]), Instant.parse(parts[1]), PARIS))
                .isEqualTo(Long.parseLong(parts[2]) * 3_600_000);
    }

    @Test
    void daysAreInOrderAndWithinAllTime() {
        var day = LocalDate.of(2026, 5, 5);
        assertThat(new Days(day, day).until(PARIS))
                .isEqualTo(new Days(day, day).from(PARIS).plus(1, ChronoUnit.DAYS));
        assertThatThrownBy(() -> new Days(day, day.minusDays(1))).isInstanceOf(BadPeriod.class);
        assertThat(new Days(LocalDate.of(1970, 1, 2), LocalDate.of(9998, 12, 31)).first())
                .isNotNull();
        assertThatThrownBy(() -> new Days(LocalDate.of(1970, 1, 1), day)).isInstanceOf(BadPeriod.class);
        assertThatThrownBy(() -> new Days(day, LocalDate.of(9999, 1, 1))).isInstanceOf(BadPeriod.class);
        assertThatThrownBy(() -> Grouping.parse("decade")).isInstanceOf(BadPeriod.class);
        assertThat(Grouping.parse("week")).isEqualTo(Grouping.WEEK);
    }

    private static LocalDate monthOf(Measured trip, String zone) {
        return addUp(Grouping.MONTH, zone, FuelPrices.NONE, List.of(trip)).stretches().stream()
                .filter(stretch -> stretch.figures().trips() == 1)
                .findFirst()
                .orElseThrow()
                .first();
    }

    private static AddedUp addUp(Grouping by, String zone, FuelPrices prices, List<Measured> trips) {
        var sums = new AddingUp(YEAR, by, ZoneId.of(zone), prices);
        trips.forEach(sums::add);
        return sums.result();
    }

    private static Figures total(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::figures).reduce(Figures.NONE, Figures::plus);
    }

    private static FuelPrices prices(Map<LocalDate, Integer> byDay) {
        return new FuelPrices(Map.of(PERIOD, new TreeMap<>(byDay)), "EUR");
    }

    /** Trips between the second day of the year and the last but one, so that they are in it in every zone. */
    private static List<Measured> anyTrips(int count, long seed) {
        var random = new Random(seed);
        var from = Instant.parse("2026-01-02T00:00:00Z").toEpochMilli();
        var until = Instant.parse("2026-12-30T00:00:00Z").toEpochMilli();
        var trips = new ArrayList<Measured>();
        for (int i = 0; i < count; i++) {
            var start = Instant.ofEpochMilli(random.nextLong(from, until));
            trips.add(trip(start, random.nextLong(30, 20_000), random));
        }
        return trips;
    }

    private static Measured trip(Instant start, long seconds) {
        return trip(start, seconds, new Random(7));
    }

    private static Measured trip(Instant start, long seconds, Random random) {
        boolean measures = random.nextInt(5) > 0;
        return new Measured(
                PERIOD,
                start,
                start.plusSeconds(seconds),
                Measured.thousandths(random.nextDouble() * 3e5),
                seconds * 1_000,
                Measured.thousandths(random.nextDouble() * seconds),
                measures ? Measured.thousandths(random.nextDouble() * 2e4) : null,
                measures ? Measured.thousandths(random.nextDouble() * 3e5) : null,
                measures ? Measured.thousandths(random.nextDouble() * seconds) : null);
    }

    private static Measured fuelled(Instant start) {
        return new Measured(PERIOD, start, start.plusSeconds(60), 1_000, 60_000, 0, 1_000_000L, null, null);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-05-05T00:00:00Z").plus(hour, ChronoUnit.HOURS);
    }
}
