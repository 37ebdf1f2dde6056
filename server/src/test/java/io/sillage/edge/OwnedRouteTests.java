package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.journey.Journeys;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Rights;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Each address of a car and of a trip that can be looked at, asked by its owner, by somebody else, and by somebody else while Rights lets
 * everybody in: the last shows that Rights is what keeps the second out, and that these tests would notice its absence.
 */
@PlatformTest
class OwnedRouteTests {

    @MockitoSpyBean
    Rights rights;

    @Autowired
    MockMvcTester http;

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
    Journeys journeys;

    private Household owner;
    private Household other;
    private UUID trip;
    private UUID journey;

    @BeforeEach
    void peopleAndATrip() {
        var households = new Households(accounts, garage, ownership);
        owner = households.any();
        other = households.any();
        activations.vouchFor(owner.period());
        trip = AnyTrip.of(owner.car(), uplink);
        journey = journeys.draft(owner.owner(), owner.car(), "", List.of()).id();
    }

    @Test
    void theOwnerGetsHisTrips() {
        assertThat(openTo(owner))
                .contains(
                        "/api/v1/cars/{car}/trips",
                        "/api/v1/cars/{car}/coaching",
                        "/api/v1/cars/{car}/parked",
                        "/api/v1/trips/{trip}",
                        "/api/v1/trips/{trip}/trace");
    }

    @Test
    void nobodyElseGetsAny() {
        assertThat(openTo(other)).isEmpty();
    }

    @Test
    void theFormerOwnerKeepsWhatHeDroveAndLosesTheCar() {
        ownership.end(owner.car(), owner.period().from().plusSeconds(1));
        assertThat(openTo(owner))
                .contains("/api/v1/cars/{car}/trips", "/api/v1/trips/{trip}")
                .doesNotContain("/api/v1/cars/{car}/coaching", "/api/v1/cars/{car}/parked", "/api/v1/cars/{car}/state");
    }

    @Test
    void withoutRightsEachRouteWouldBeOpenToAnybody() {
        doReturn(owner.period()).when(rights).require(any(), eq(owner.car()), any());
        doReturn(owner.period()).when(rights).requireToSee(any(), eq(owner.car()), any());
        doReturn(true).when(rights).isOwner(any(), eq(owner.car()));
        doReturn(List.of(owner.period())).when(rights).periodsOf(other.owner());
        doReturn(List.of(owner.period())).when(rights).seenBy(eq(other.owner()), any());
        assertThat(openTo(other)).containsExactlyElementsOf(openTo(owner));
    }

    private List<String> openTo(Household person) {
        var visitor = Visitor.signedIn(http, person.mail(), Households.PASSWORD);
        return Route.ALL.stream()
                .filter(route -> route.method().equals(HttpMethod.GET))
                .filter(route ->
                        route.pattern().contains("{car}") || route.pattern().contains("{trip}"))
                .filter(route -> isOpen(visitor, route))
                .map(Route::pattern)
                .toList();
    }

    private boolean isOpen(Visitor visitor, Route route) {
        var path = route.pattern()
                .replace("{car}", owner.car().toString())
                .replace("{trip}", trip.toString())
                .replace("{journey}", journey.toString())
                .replace("{year}", "2026")
                .replace("{format}", "csv");
        var days = path.endsWith("/statistics") || path.endsWith("/export");
        var query = days ? "?from=2026-11-01&to=2026-11-30" : "?month=2026-11";
        var status = visitor.change(route.method(), path + query).getResponse().getStatus();
        assertThat(status).as(route.pattern()).isIn(HttpStatus.OK.value(), HttpStatus.NOT_FOUND.value());
        return status == HttpStatus.OK.value();
    }
}
