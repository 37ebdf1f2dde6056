package io.sillage.activation;

import static io.sillage.activation.Owners.ASKED;
import static io.sillage.activation.Owners.STORED;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Owners.Owner;
import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Off;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.testing.Covers;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the owner's wish to the second trip, with a car that drives (F17). */
@ActivationTest
class CountingModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Owners owners;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

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
    void nothingIsRecordedBeforeTheOwnerAsks() {
        owner.drivesUnrecorded(Drive.of(household.car(), ASKED.minusSeconds(600), 50));
        assertThat(owner.stage()).isEqualTo(new Off());
    }

    @ParameterizedTest
    @CsvSource({"9.9, 0", "10.0, 0", "10.1, 1"})
    @Covers("R21")
    void aTripCountsAboveTenKilometresAnHour(double kmh, int counted) {
        owner.ask();
        owner.drivesUnrecorded(owner.drive(1, kmh));
        assertThat(owner.counted()).isEqualTo(counted);
    }

    @Test
    @Covers("R21")
    void theSecondTripActivatesAndOnlyThatIsKeptOfBoth() {
        owner.ask();
        var first = owner.drive(1, 10.1);
        var second = owner.drive(2, 30).inParts(3);
        owner.drivesUnrecorded(first);
        assertThat(owner.counted()).isOne();
        owner.drivesUnrecorded(second);
        assertThat(owner.stage()).isEqualTo(new Active(second.end()));
        assertThat(rows("activation.counted_trip") + rows("activation.seen_part"))
                .isZero();
        assertThat(owner.trips()).isEmpty();
    }

    @Test
    @Covers("R22")
    void theTripsAfterTheSecondAreRecorded() {
        owner.activate();
        var third = owner.drive(3, 40);
        assertThat(owner.drives(third)).containsExactly(STORED);
        assertThat(owner.lastTrip().id()).isEqualTo(third.id());
        assertThat(owner.lastTrip().to()).isNotNull();
    }

    @Test
    void whatWasDrivenBeforeAndComesLateIsNotRecordedEither() {
        owner.activate();
        owner.drivesUnrecorded(owner.drive(1, 50));
        owner.drivesUnrecorded(Drive.of(household.car(), ASKED.minus(Duration.ofDays(3)), 50));
    }

    @Test
    void aTripThatBeganBeforeTheWishDoesNotCount() {
        owner.ask();
        owner.drivesUnrecorded(Drive.of(household.car(), ASKED.minusSeconds(30), 50));
        assertThat(owner.counted()).isZero();
    }

    @Test
    void aTripCountsWhenItsLastPartIsThereInWhateverOrder() {
        owner.ask();
        var drive = owner.drive(1, 50).inParts(3);
        owner.sendsUnrecorded(drive.report(2), drive.report(0));
        assertThat(owner.counted()).isZero();
        owner.sendsUnrecorded(drive.report(0));
        assertThat(owner.counted()).isZero();
        owner.sendsUnrecorded(drive.report(1));
        assertThat(owner.counted()).isOne();
        owner.sendsUnrecorded(drive.reports());
        assertThat(owner.counted()).isOne();
    }

    @Test
    void whateverTheOrderAndHoweverOftenTwoTripsAreTwoTrips() {
        var random = new Random(3);
        for (int round = 0; round < 10; round++) {
            setOut();
            owner.ask();
            var told = new ArrayList<Report>();
            List.of(
                            owner.drive(1, 9.9),
                            owner.drive(2, 10.0),
                            owner.drive(3, 10.1).inParts(2),
                            owner.drive(3, 10.1).inParts(2))
                    .forEach(drive -> told.addAll(List.of(drive.reports())));
            var once = owner.drive(4, 60).inParts(2);
            told.addAll(List.of(once.reports()));
            told.addAll(List.of(once.reports()));
            Collections.shuffle(told, random);
            owner.sendsUnrecorded(told.subList(0, 4).toArray(Report[]::new));
            told.subList(4, told.size()).forEach(owner::sends);
            assertThat(owner.stage()).isInstanceOf(Active.class);
        }
    }

    @Test
    void partsThatComeAtOnceCountOnce() throws InterruptedException, ExecutionException {
        owner.ask();
        var drive = owner.drive(1, 50).inParts(4);
        var writers = Arrays.stream(drive.reports())
                .<Callable<List<Outcome>>>map(report -> () -> owner.sends(report, report))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
        assertThat(owner.counted()).isOne();
    }

    @Test
    void nothingButTimesAndASpeedIsKeptOfATripThatMayCount() {
        owner.ask();
        owner.sendsUnrecorded(owner.drive(1, 50).inParts(2).report(0));
        assertThat(jdbc.queryForList("""
                select column_name from information_schema.columns
                 where table_schema = 'activation' and table_name = 'seen_part'""", String.class))
                .containsExactlyInAnyOrder("period", "trip", "part", "last", "started_at", "ended_at", "top_kmh");
        assertThat(rows("activation.seen_part")).isOne();
        assertThat(jdbc.queryForObject(
                        "select count(*) from trip.chunk where vehicle = ?",
                        Integer.class,
                        household.car().value()))
                .isZero();
    }

    private int rows(String table) {
        return jdbc.queryForObject(
                "select count(*) from " + table + " where period = ?",
                Integer.class,
                household.period().id().value());
    }
}
