package io.sillage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sillage.journey.Journey.State;
import io.sillage.journey.UnitReceipt.Kind;
import io.sillage.kernel.NotFound;
import io.sillage.ownership.Households;
import io.sillage.privacy.SetIn;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import io.sillage.wire.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Journeys from being sent to their last receipt, with a head unit that does as the test says. */
@ModuleTest
@Import(JourneyTest.Linking.class)
class SendingModuleTests extends JourneyTest {

    @Test
    @Covers({"R41", "R46"})
    void whatIsSentIsFoundInTheCarWithItsTurns() {
        var id = sent(STATION, PORT, CASINO);
        assertThat(asked()).containsExactly(new Command.RouteWaiting(id));
        assertThat(received.all(car, owner.account()))
                .extracting(Received::id, Received::title, Received::stops, Received::state)
                .containsExactly(tuple(id, "Casino", 3, State.QUEUED));
        var whole = received.fetch(car, owner.account(), id, Locale.GERMAN, STATION.point());
        assertThat(whole.stops()).containsExactly(STATION, PORT, CASINO);
        assertThat(whole.legs()).extracting(Guidance.Leg::stop).containsExactly(0, 1, 2);
        assertThat(whole.legs().getLast().turns().getFirst().text()).startsWith("Losfahren");
        assertThat(received.fetch(car, owner.account(), id, Locale.FRENCH, null).legs())
                .extracting(Guidance.Leg::stop)
                .containsExactly(1, 2);
    }

    @Test
    @Covers("R41")
    void sentTwiceIsOneDelivery() {
        var id = sent(CASINO);
        sending.send(owner, car, id);
        assertThat(asked()).hasSize(1);
        assertThat(received.all(car, owner.account())).hasSize(1);
        tell(id, 1, Kind.DELIVERED, 0);
        assertThat(sending.send(owner, car, id).state()).isEqualTo(State.DELIVERED);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whatIsTakenBackInTimeNeverArrives() {
        var id = sent(CASINO);
        sending.withdraw(owner, car, id);
        sending.withdraw(owner, car, id);
        assertThat(asked()).isEmpty();
        assertThat(received.all(car, owner.account())).isEmpty();
        assertThatThrownBy(() -> received.fetch(car, owner.account(), id, Locale.FRENCH, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tell(id, 1, Kind.DELIVERED, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sending.send(owner, car, id)).isInstanceOf(JourneySent.class);

        var delivered = sent(PORT);
        tell(delivered, 1, Kind.DELIVERED, 0);
        assertThatThrownBy(() -> sending.withdraw(owner, car, delivered)).isInstanceOf(JourneyDelivered.class);
        assertThatThrownBy(() -> journeys.add(owner, car, delivered, STATION)).isInstanceOf(JourneySent.class);
    }

    @Test
    @Covers("R42")
    void onlyACarWithALinkedUnitIsSentTo() {
        var other = new Households(accounts, garage, ownership).any();
        var id = journeys.draft(other.owner(), other.car(), "", List.of(CASINO)).id();
        assertThat(sending.lack(other.owner(), other.car())).isEqualTo(Sending.Lack.LINKED_UNIT);
        assertThatThrownBy(() -> sending.send(other.owner(), other.car(), id)).isInstanceOf(NoLinkedUnit.class);
        assertThatThrownBy(() -> received.all(other.car(), other.owner().account()))
                .isInstanceOf(NotFound.class);
        assertThat(sending.lack(owner, car)).isEqualTo(Sending.Lack.NOTHING);
    }

    @Test
    void receiptsAreHeardOnceAndInTheirOrder() {
        var id = sent(STATION, PORT, CASINO);
        tell(id, 1, Kind.DELIVERED, 0);
        tell(id, 2, Kind.OPENED, 0);
        tell(id, 3, Kind.DRIVING, 0);
        tell(id, 5, Kind.STOP_REACHED, 2);
        tell(id, 4, Kind.STOP_REACHED, 1);
        tell(id, 5, Kind.PARKED, 0);
        assertThat(state(id)).isEqualTo(State.DRIVING);
        assertThat(journeys.journey(owner, car, id).reached()).isEqualTo(2);
        tell(id, 6, Kind.OPENED, 0);
        assertThat(state(id)).isEqualTo(State.DRIVING);
        tell(id, 7, Kind.STOP_REACHED, 99);
        assertThat(journeys.journey(owner, car, id).reached()).isEqualTo(3);
        tell(id, 8, Kind.PARKED, 0);
        assertThat(state(id)).isEqualTo(State.PARKED);
        tell(id, 9, Kind.ENDED, 0);
        tell(id, 10, Kind.DRIVING, 0);
        assertThat(state(id)).isEqualTo(State.ENDED);
        assertThat(received.all(car, owner.account())).isEmpty();
    }

    @Test
    @Covers("R29")
    void inPrivateModeNothingIsKeptOfWhereItDrives() {
        var id = sent(STATION, CASINO);
        transaction.executeWithoutResult(
                status -> intervals.begin(car, SetIn.CAR, clock.instant().minusSeconds(1)));
        tell(id, 1, Kind.DELIVERED, 0);
        tell(id, 2, Kind.DRIVING, 0);
        tell(id, 3, Kind.STOP_REACHED, 1);
        tell(id, 4, Kind.PARKED, 0);
        assertThat(state(id)).isEqualTo(State.OPENED);
        assertThat(journeys.journey(owner, car, id).reached()).isZero();
    }

    @Test
    void itWaitsForFourteenDaysAndNotLonger() {
        var noon = Instant.parse("2026-11-25T12:00:00Z");
        clock.moveTo(noon);
        var id = sent(CASINO);
        clock.moveTo(sentAt(id).plus(Duration.ofDays(14)).minusSeconds(30));
        forgetting.letWaitNoLonger();
        assertThat(received.all(car, owner.account())).hasSize(1);
        clock.moveTo(sentAt(id).plus(Duration.ofDays(14)));
        assertThat(received.all(car, owner.account())).isEmpty();
        forgetting.letWaitNoLonger();
        assertThat(state(id)).isEqualTo(State.EXPIRED);
        assertThatThrownBy(() -> sending.send(owner, car, id)).isInstanceOf(JourneyTooOld.class);
        assertThat(journeys.repeat(owner, car, id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void nobodyElseFindsIt() {
        var id = sent(CASINO);
        var other = new Households(accounts, garage, ownership).any();
        units.link(car, other.owner().account());
        assertThatThrownBy(() -> journeys.journey(other.owner(), car, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> journeys.journey(other.owner(), other.car(), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sending.send(other.owner(), car, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> received.all(car, other.owner().account())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> received.fetch(car, other.owner().account(), id, Locale.FRENCH, null))
                .isInstanceOf(NotFound.class);
        assertThat(journeys.draft(owner, car, "Brouillon", List.of(PORT)).state())
                .isEqualTo(State.DRAFT);
        assertThat(received.all(car, owner.account())).extracting(Received::id).containsExactly(id);
    }

    @Test
    void aSaleLeavesNothingOfIt() {
        var id = sent(CASINO);
        ownership.end(car, clock.instant());
        assertThatThrownBy(() -> received.all(car, owner.account())).isInstanceOf(NotFound.class);
        assertThat(kept()).isZero();
        var next = new Households(accounts, garage, ownership).any();
        ownership.begin(car, next.owner().account(), clock.instant());
        units.link(car, next.owner().account());
        assertThat(received.all(car, next.owner().account())).isEmpty();
        assertThatThrownBy(() -> received.fetch(car, next.owner().account(), id, Locale.FRENCH, null))
                .isInstanceOf(NotFound.class);
    }
}
