package io.sillage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.NoWayThere;
import io.sillage.map.OutsideMap;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Planning journeys: what they may lead to, and what is said of what they may not. */
@ModuleTest
@Import(JourneyTest.Linking.class)
class JourneysModuleTests extends JourneyTest {

    @Test
    @Covers("R45")
    void nineStopsAndADestinationAndNotOneMore() {
        var ten = IntStream.range(0, 10)
                .mapToObj(i -> i % 2 == 0 ? STATION : CASINO)
                .toList();
        var journey = journeys.draft(owner, car, "", ten);
        assertThat(journeys.journey(owner, car, journey.id()).stops()).isEqualTo(ten);
        assertThatThrownBy(() -> journeys.add(owner, car, journey.id(), PORT)).isInstanceOf(TooManyStops.class);
    }

    @Test
    void placesAreAddedMovedTakenOutAndNamed() {
        var id = journeys.draft(owner, car, "", List.of()).id();
        journeys.add(owner, car, id, STATION);
        journeys.add(owner, car, id, PORT);
        journeys.add(owner, car, id, CASINO);
        assertThat(journeys.move(owner, car, id, 2, true).stops()).containsExactly(STATION, CASINO, PORT);
        assertThat(journeys.move(owner, car, id, 0, false).stops()).containsExactly(CASINO, STATION, PORT);
        assertThat(journeys.remove(owner, car, id, 1).stops()).containsExactly(CASINO, PORT);
        assertThat(journeys.journey(owner, car, id).title()).isEqualTo("Port Hercule");
        assertThat(journeys.rename(owner, car, id, " Courses\n du samedi ").name())
                .isEqualTo("Courses du samedi");
        for (int none : List.of(-1, 2)) {
            assertThatThrownBy(() -> journeys.remove(owner, car, id, none)).isInstanceOf(BadStop.class);
        }
        assertThatThrownBy(() -> journeys.move(owner, car, id, 0, true)).isInstanceOf(BadStop.class);
        assertThatThrownBy(() -> journeys.move(owner, car, id, 1, false)).isInstanceOf(BadStop.class);
    }

    @Test
    void whatCannotBeIsSaid() {
        var id = journeys.draft(owner, car, "", List.of(STATION)).id();
        var besideIt = new Stop("À côté", new GeoPoint(43.7386, 7.4195));
        assertThatThrownBy(() -> journeys.add(owner, car, id, besideIt)).isInstanceOf(SameStopTwice.class);
        assertThatThrownBy(() -> journeys.add(owner, car, id, PARIS)).isInstanceOf(OutsideMap.class);
        assertThatThrownBy(() -> journeys.add(owner, car, id, new Stop(" \u200b", CASINO.point())))
                .isInstanceOf(BadStop.class);
        journeys.add(owner, car, id, AT_SEA);
        assertThatThrownBy(() -> sending.send(owner, car, id)).isInstanceOf(NoWayThere.class);
        var nowhere = journeys.draft(owner, car, "Rien", List.of()).id();
        assertThatThrownBy(() -> sending.send(owner, car, nowhere)).isInstanceOf(NoDestination.class);
    }

    @Test
    void theOrderThatTakesLeastEndsWhereItEnded() {
        var spread = List.of(
                STATION,
                CASINO,
                new Stop("Musée", new GeoPoint(43.7306, 7.4254)),
                new Stop("Larvotto", new GeoPoint(43.7456, 7.4350)),
                PORT);
        var journey = journeys.draft(owner, car, "", spread);
        var best = journeys.lead(owner, car, journey.id(), plans.bestOrder(owner, journey));
        assertThat(best.stops().getLast()).isEqualTo(PORT);
        assertThat(best.stops()).containsExactlyInAnyOrderElementsOf(spread);
        assertThat(plans.plan(owner, best).seconds())
                .isLessThanOrEqualTo(plans.plan(owner, journey).seconds());
        assertThat(plans.plan(owner, best).arrivals())
                .extracting(Plan.Arrival::at)
                .isSorted();
    }

    @Test
    void itIsToldAndErased() {
        journeys.draft(owner, car, "Chez Paul", List.of(CASINO));
        assertThat(data.export(owner.account()).getFirst().rows().getFirst())
                .containsEntry("name", "Chez Paul")
                .containsKey("stops");
        data.erase(owner.account());
        assertThat(kept()).isZero();
    }

    @Test
    void whatItIsCalledAndWhereItLeadsIsSealed() {
        journeys.draft(owner, car, "Rendez-vous secret", List.of(CASINO));
        var plan = jdbc.sql("select plan from journey.journey where period = ?")
                .param(household.period().id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(plan, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "Casino");
    }
}
