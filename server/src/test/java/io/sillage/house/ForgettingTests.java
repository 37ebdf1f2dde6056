package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.edge.AnyTrip;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.Uplink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.FixedDelayTask;

/** What a car reported is forgotten in every module when it is too old; the rounds that do it are made once a day. */
@PlatformTest
class ForgettingTests {

    private static final Duration A_DAY = Duration.ofDays(1);
    /** 36 months, and the rest of the month in which the trip was driven. */
    private static final Duration TOO_OLD = Duration.ofDays(38 * 31);

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    @Autowired
    ObjectProvider<StateListener> states;

    @Autowired
    ScheduledAnnotationBeanPostProcessor scheduled;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private UUID period;
    private UUID trip;
    private UUID unfinished;

    @BeforeEach
    void aCarReports() {
        var household = new Households(accounts, garage, ownership).any();
        period = household.period().id().value();
        activations.vouchFor(household.period());
        trip = AnyTrip.of(household.car(), uplink);
        unfinished = AnyTrip.unfinished(household.car(), uplink);
        states.forEach(listener -> listener.stateReported(AnyTrip.stateOf(household.car())));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whatIsTooOldGoesEverywhere() {
        clock.advance(TOO_OLD);
        makeDailyRounds();
        assertThat(new Tables(jdbc).naming(List.of(trip, unfinished))).isEmpty();
        assertThat(new Tables(jdbc).naming(List.of(period)))
                .containsExactly("activation.activation", "ownership.period", "privacy.choice", "privacy.period_key");
    }

    @Test
    void whatIsNotStays() {
        var before = new Tables(jdbc).naming(List.of(period, trip, unfinished));
        makeDailyRounds();
        assertThat(new Tables(jdbc).naming(List.of(period, trip, unfinished))).isEqualTo(before);
        assertThat(before)
                .contains("coaching.trip_coaching", "location.parked_place", "trip.car_state", "trip.open_trip");
    }

    private void makeDailyRounds() {
        var rounds = scheduled.getScheduledTasks().stream()
                .map(task -> task.getTask())
                .filter(FixedDelayTask.class::isInstance)
                .map(FixedDelayTask.class::cast)
                .filter(task -> task.getIntervalDuration().equals(A_DAY))
                .toList();
        assertThat(rounds).isNotEmpty();
        rounds.forEach(round -> round.getRunnable().run());
    }
}
