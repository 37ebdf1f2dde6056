package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.testing.Covers;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trips are kept as long as their owner wants, and no longer. */
@TripTest
class KeptTripsTests {

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    TripEdits edits;

    @Autowired
    KeptTrips kept;

    @Autowired
    KeptRounds rounds;

    @Autowired
    TripPersonalData data;

    @Autowired
    Clock clock;

    @Test
    @Covers("R35")
    void whatIsOlderThanItsOwnerWantsGoesAndTheRestStays() {
        var household = garages.any();
        var other = garages.any();
        var turn = clock.instant().atZone(ZoneOffset.UTC).minusMonths(1).toInstant();
        var old = garages.recordAll(household.car(), AnyDrive.at(turn.minus(Duration.ofHours(2)), 1));
        var cut = garages.recordAll(household.car(), AnyDrive.at(turn.minus(Duration.ofHours(1)), 2));
        edits.cut(household.owner(), cut, turn.minus(Duration.ofHours(1)).plusSeconds(60));
        var young = garages.recordAll(household.car(), AnyDrive.at(turn.plus(Duration.ofHours(1)), 1));
        var others = garages.recordAll(other.car(), AnyDrive.at(turn.minus(Duration.ofHours(1)), 1));

        rounds.deleteWhatIsTooOld();
        assertThat(garages.rows("trip.trip", old)).isOne();
        assertThat(kept.months(household.owner(), household.car())).isEqualTo(kept.longest());

        kept.choose(household.owner(), household.car(), 1);
        assertThat(kept.older(household.owner(), household.car(), 1)).isEqualTo(3);
        rounds.deleteWhatIsTooOld();
        assertThat(trips.all(household.owner(), household.car(), TripFilter.latest(9))
                        .trips())
                .extracting(Trip::id)
                .containsExactly(young);
        assertThat(garages.rows("trip.trace", old)).isZero();
        assertThat(garages.rows("trip.trace", cut)).isZero();
        assertThat(trips.trip(other.owner(), others)).isNotNull();
    }

    @Test
    void fromOneMonthToWhatThePlatformKeeps() {
        var household = garages.any();
        var stranger = garages.any().owner();
        for (int bad : new int[] {0, -1, kept.longest() + 1}) {
            assertThatThrownBy(() -> kept.choose(household.owner(), household.car(), bad))
                    .isInstanceOf(BadRetention.class);
        }
        assertThatThrownBy(() -> kept.choose(stranger, household.car(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kept.months(stranger, household.car())).isInstanceOf(NotFound.class);
        kept.choose(household.owner(), household.car(), 1);
        assertThat(kept.months(household.owner(), household.car())).isOne();
        assertThat(data.export(household.owner().account()).toString()).contains("months=1");
        kept.choose(household.owner(), household.car(), kept.longest());
        assertThat(kept.months(household.owner(), household.car())).isEqualTo(kept.longest());
        kept.choose(household.owner(), household.car(), 2);
        data.erase(household.owner().account());
        assertThat(kept.months(household.owner(), household.car())).isEqualTo(kept.longest());
    }

    @Test
    void theOdometerAtTheEndsIsKnownWhereTheCarSaysSo() {
        var household = garages.any();
        var drive = AnyDrive.at(Garages.NOON, 2);
        var trip = trips.trip(household.owner(), garages.recordAll(household.car(), drive));
        assertThat(trip.odometerStartM()).isEqualTo(1_000);
        assertThat(trip.odometerEndM()).isEqualTo(1_000 + 2 * 600);
        var first = edits.cut(household.owner(), trip.id(), Garages.NOON.plusSeconds(30));
        assertThat(first.odometerStartM()).isEqualTo(1_000);
        assertThat(first.odometerEndM()).isNull();
    }
}
