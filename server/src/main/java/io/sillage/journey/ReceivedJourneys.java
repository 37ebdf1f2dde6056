package io.sillage.journey;

import io.sillage.journey.Journey.State;
import io.sillage.journey.JourneyTable.Kept;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import io.sillage.map.NoWayThere;
import io.sillage.map.RoadsNotReady;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PrivateIntervals;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a head unit may ask for the account that it is linked to (R46): the journeys that this account sent to its car, and nothing else of
 * anybody. Who is no more the owner of the car, or has no unit of it linked, finds nothing.
 */
@Service
@Transactional
public class ReceivedJourneys {

    private final JourneyTable table;
    private final Rights rights;
    private final ObjectProvider<LinkedUnits> units;
    private final PrivateIntervals intervals;
    private final Guiding guiding;
    private final PageNews pages;
    private final Clock clock;

    ReceivedJourneys(
            JourneyTable table,
            Rights rights,
            ObjectProvider<LinkedUnits> units,
            PrivateIntervals intervals,
            Guiding guiding,
            PageNews pages,
            Clock clock) {
        this.table = table;
        this.rights = rights;
        this.units = units;
        this.intervals = intervals;
        this.guiding = guiding;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The journeys that wait for a car or are in it, the one that was sent last first.
     *
     * @throws NotFound when the account does not own the car, or no unit of it is linked to the account
     */
    @Transactional(readOnly = true)
    public List<Received> all(VehicleId car, AccountId account) {
        return table.keptOfPeriod(require(car, account).id()).stream()
                .filter(this::isSent)
                .map(ReceivedJourneys::received)
                .toList();
    }

    /**
     * One of them whole, with the way from where the car is, or else from its first place, and its turns in a language.
     *
     * @param from where the car is, which nobody keeps; null when the unit does not know
     * @throws NotFound as {@link #all} does, and when there is no such journey or it was taken back
     * @throws NoWayThere when no way leads along its places
     * @throws RoadsNotReady until the roads are read
     */
    @Transactional(readOnly = true)
    public Guidance fetch(VehicleId car, AccountId account, UUID id, Locale language, @Nullable GeoPoint from) {
        var kept =
                table.find(require(car, account).id(), id).filter(this::isSent).orElseThrow(NotFound::new);
        return guiding.guide(received(kept), kept.journey().stops(), language, from);
    }

    /**
     * Hears what became of a journey. Heard twice, or after a later one, it changes nothing; in private mode, and while its owner's rights are
     * limited (G15), nothing is kept of where the car drives.
     *
     * @throws NotFound as {@link #fetch} does; a journey that is over is found
     */
    public void receipt(VehicleId car, AccountId account, UUID id, UnitReceipt receipt) {
        var period = require(car, account);
        var kept = table.findToChange(period.id(), id)
                .filter(one -> isSent(one) || one.journey().state() == State.ENDED)
                .orElseThrow(NotFound::new);
        var journey = kept.journey();
        if (receipt.number() <= kept.lastReceipt() || journey.state() == State.ENDED) {
            return;
        }
        boolean hidden = period.limited() || isPrivate(car);
        int reached = hidden || receipt.kind() != UnitReceipt.Kind.STOP_REACHED
                ? journey.reached()
                : Math.clamp(receipt.stop(), journey.reached(), journey.stops().size());
        table.advance(id, state(journey.state(), receipt.kind(), hidden), reached, receipt.number(), now());
        pages.changed(car);
    }

    private static State state(State before, UnitReceipt.Kind kind, boolean hidden) {
        return switch (kind) {
            case DELIVERED -> before == State.QUEUED ? State.DELIVERED : before;
            case OPENED -> before == State.QUEUED || before == State.DELIVERED ? State.OPENED : before;
            case DRIVING, STOP_REACHED -> hidden ? seen(before) : State.DRIVING;
            case PARKED -> hidden ? seen(before) : State.PARKED;
            case ENDED -> State.ENDED;
        };
    }

    /** What is told of a journey that is driven in private mode: that the car has it and it was looked at. */
    private static State seen(State before) {
        return before == State.QUEUED || before == State.DELIVERED ? State.OPENED : before;
    }

    private boolean isPrivate(VehicleId car) {
        var now = clock.instant();
        return intervals.of(car).stream().anyMatch(interval -> interval.covers(now));
    }

    private OwnershipPeriod require(VehicleId car, AccountId account) {
        if (units.stream().noneMatch(unit -> unit.isLinked(car, account))) {
            throw new NotFound();
        }
        return rights.periodAt(car, clock.instant())
                .filter(period -> period.owner().equals(account))
                .orElseThrow(NotFound::new);
    }

    private boolean isSent(Kept kept) {
        var journey = kept.journey();
        return journey.state().isSent()
                && (journey.state() != State.QUEUED
                        || sentAt(journey).plus(Journey.WAITS).isAfter(clock.instant()));
    }

    private static Received received(Kept kept) {
        var journey = kept.journey();
        return new Received(
                journey.id(),
                journey.title(),
                journey.state(),
                journey.stops().size(),
                journey.reached(),
                sentAt(journey),
                kept.lastReceipt());
    }

    private static Instant sentAt(Journey journey) {
        return Objects.requireNonNull(journey.times().sentAt(), "a journey that was sent says when");
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
