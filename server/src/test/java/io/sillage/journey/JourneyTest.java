package io.sillage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.journey.Journey.State;
import io.sillage.journey.UnitReceipt.Kind;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.map.CarRoutes;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.MalformedChunk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A car with a linked head unit, and what a test of its journeys asks of it. */
abstract class JourneyTest {

    static final Stop STATION = new Stop("Gare", new GeoPoint(43.7385, 7.4195));
    static final Stop PORT = new Stop("Port Hercule", new GeoPoint(43.7352, 7.4212));
    static final Stop CASINO = new Stop("Casino", new GeoPoint(43.7391, 7.4277));
    static final Stop AT_SEA = new Stop("Au large", new GeoPoint(43.7260, 7.4400));
    static final Stop PARIS = new Stop("Paris", new GeoPoint(48.85, 2.35));

    @TestConfiguration(proxyBeanMethods = false)
    static class Linking {

        @Bean
        Units units() {
            return new Units();
        }
    }

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Journeys journeys;

    @Autowired
    Sending sending;

    @Autowired
    Plans plans;

    @Autowired
    ReceivedJourneys received;

    @Autowired
    CarRoutes routes;

    @Autowired
    PrivateIntervals intervals;

    @Autowired
    Forgetting forgetting;

    @Autowired
    JourneyData data;

    @Autowired
    Units units;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Household household;
    SignedIn owner;
    VehicleId car;

    @BeforeEach
    void aCarWithALinkedUnit() {
        household = new Households(accounts, garage, ownership).any();
        owner = household.owner();
        car = household.car();
        units.link(car, owner.account());
        await().ignoreExceptionsInstanceOf(Refusal.class)
                .atMost(Duration.ofSeconds(60))
                .until(() -> routes.route(List.of(STATION.point(), CASINO.point())) != null);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    UUID sent(Stop... stops) {
        var id = journeys.draft(owner, car, "", List.of(stops)).id();
        assertThat(sending.send(owner, car, id).state()).isEqualTo(State.QUEUED);
        return id;
    }

    void tell(UUID id, int number, Kind kind, int stop) {
        received.receipt(car, owner.account(), id, new UnitReceipt(number, kind, stop, clock.instant()));
    }

    State state(UUID id) {
        return journeys.journey(owner, car, id).state();
    }

    Instant sentAt(UUID id) {
        return Objects.requireNonNull(journeys.journey(owner, car, id).times().sentAt());
    }

    int kept() {
        return jdbc.sql("select count(*) from journey.journey where period = ?")
                .param(household.period().id().value())
                .query(Integer.class)
                .single();
    }

    /** What waits for the car to answer. */
    List<Command.Ask> asked() {
        return jdbc
                .sql("select ask from uplink.command where vehicle = ? and answered_at is null order by made_at")
                .param(car.value())
                .query(byte[].class)
                .list()
                .stream()
                .map(JourneyTest::ask)
                .toList();
    }

    private static Command.Ask ask(byte[] bytes) {
        try {
            return CommandCodec.decode(bytes, null).ask();
        } catch (MalformedChunk e) {
            throw new AssertionError(e);
        }
    }
}
