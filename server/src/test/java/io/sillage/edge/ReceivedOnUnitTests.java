package io.sillage.edge;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.headunit.HeadUnits;
import io.sillage.headunit.TestUnit;
import io.sillage.headunit.UnitsInCars;
import io.sillage.journey.Journey;
import io.sillage.journey.Journeys;
import io.sillage.journey.NoLinkedUnit;
import io.sillage.journey.Sending;
import io.sillage.journey.Stop;
import io.sillage.kernel.GeoPoint;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an owner sends to his car arrives in the unit that he linked, and in no other (R42, R46). */
@PlatformTest
class ReceivedOnUnitTests {

    private static final Stop PORT = new Stop("Port Hercule", new GeoPoint(43.7347, 7.4206));
    private static final Stop CASINO = new Stop("Casino", new GeoPoint(43.7393, 7.4280));

    @Autowired
    ApplicationContext beans;

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
    HeadUnits headUnits;

    @Autowired
    Clock clock;

    private UnitsInCars cars;
    private Household household;
    private TestUnit unit;

    @BeforeEach
    void aUnitInACar() {
        cars = new UnitsInCars(beans);
        household = new Households(accounts, garage, ownership).any();
        unit = cars.in(household.car());
    }

    @Test
    @Covers({"R42", "R46"})
    void whatIsSentArrivesOnceTheUnitIsLinkedAndConfirmed() {
        var id = draft();
        assertThatThrownBy(() -> sending.send(household.owner(), household.car(), id))
                .isInstanceOf(NoLinkedUnit.class);
        var codes = unit.post("/headunit/api/device_authorization", "");
        headUnits.approve(household.owner(), text(codes, "$.user_code"));
        assertThatThrownBy(() -> sending.send(household.owner(), household.car(), id))
                .as("found, not confirmed")
                .isInstanceOf(NoLinkedUnit.class);
        var ownToken = String.valueOf(unit.token());
        unit.bear(text(unit.poll(text(codes, "$.device_code")), "$.access_token"));
        assertThat(unit.get("/headunit/api/journeys"))
                .as("found, not confirmed")
                .hasStatus(403);
        unit.bear(ownToken);
        var found = headUnits.unconfirmed(household.owner()).getFirst();
        headUnits.confirm(household.owner(), household.car(), found.id());
        cars.link(unit, household.owner(), household.car());
        sending.send(household.owner(), household.car(), id);

        assertThat(text(unit.get("/headunit/api/journeys"), "$.journeys[0].title"))
                .isEqualTo("Au port");
        Awaitility.await()
                .untilAsserted(() -> assertThat(unit.post("/headunit/api/journeys/" + id, here()))
                        .hasStatusOk());
        var whole = unit.post("/headunit/api/journeys/" + id, here());
        assertThat(text(whole, "$.stops[1].label")).isEqualTo("Casino");
        assertThat(text(whole, "$.legs[0].turns[0].text")).isNotBlank();
        assertThat(unit.post(
                        "/headunit/api/journeys/" + id + "/receipts",
                        "{\"number\":1,\"what\":\"delivered\",\"stop\":0}"))
                .hasStatus(204);
        assertThat(journeys.journey(household.owner(), household.car(), id).state())
                .isEqualTo(Journey.State.DELIVERED);
    }

    /** A20, A24: a token that is good for a unit alone, or for another car, or for a car that was sold, opens nothing. */
    @Test
    void nobodyElsesUnitReadsIt() {
        cars.link(unit, household.owner(), household.car());
        var id = draft();
        sending.send(household.owner(), household.car(), id);
        var other = new Households(accounts, garage, ownership).any();
        var others = cars.in(other.car());
        assertThat(others.get("/headunit/api/journeys")).hasStatus(403);
        cars.link(others, other.owner(), other.car());
        assertThat(text(others.get("/headunit/api/journeys"), "$.journeys")).isEqualTo("[]");
        assertThat(others.post("/headunit/api/journeys/" + id, here())).hasStatus(404);
        ownership.end(household.car(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        assertThat(unit.get("/headunit/api/journeys")).hasStatus(401);
    }

    private UUID draft() {
        return journeys.draft(household.owner(), household.car(), "Au port", List.of(PORT, CASINO))
                .id();
    }

    private static String here() {
        return "{\"latitude\":43.7383,\"longitude\":7.4189}";
    }
}
