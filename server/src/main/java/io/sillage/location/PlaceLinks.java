package io.sillage.location;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.PlaceLinkTable.Held;
import io.sillage.ownership.CarFrozen;
import io.sillage.ownership.Freeze;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recordings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that show where a car stands to somebody who has no account. Each time one is opened, all that it hangs on is asked
 * anew: that it has not ended, that the car is still its maker's, that its services are on, and that it is not private.
 */
@Service
@Transactional
public class PlaceLinks {

    /** For how long a link may last. */
    public static final List<Duration> OFFERED =
            List.of(Duration.ofHours(1), Duration.ofHours(8), Duration.ofHours(24));

    static final int MOST = 5;

    private final PlaceLinkTable table;
    private final Whereabouts whereabouts;
    private final Rights rights;
    private final Recordings recordings;
    private final ObjectProvider<Freeze> freezes;
    private final Clock clock;

    PlaceLinks(
            PlaceLinkTable table,
            Whereabouts whereabouts,
            Rights rights,
            Recordings recordings,
            ObjectProvider<Freeze> freezes,
            Clock clock) {
        this.table = table;
        this.whereabouts = whereabouts;
        this.rights = rights;
        this.recordings = recordings;
        this.freezes = freezes;
        this.clock = clock;
    }

    /**
     * The links of a car that its owner made in the present period, newest first, those too that ended in the last month.
     *
     * @throws NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public List<PlaceLink> all(SignedIn who, VehicleId car) {
        return table.ofPeriod(rights.require(who, car, Purpose.FIND_MY_CAR).id());
    }

    /**
     * Makes a link; its key is told here and never again.
     *
     * @throws NotFound when the car is not his
     * @throws PlaceLinkTimeRefused when that time is not offered
     * @throws CarFrozen while the car is sold
     * @throws NothingToShare when its place is not shown now
     * @throws TooManyPlaceLinks when it has enough of them
     */
    public NewPlaceLink make(SignedIn who, VehicleId car, Duration lasts) {
        var period = rights.require(who, car, Purpose.FIND_MY_CAR);
        if (!OFFERED.contains(lasts)) {
            throw new PlaceLinkTimeRefused();
        }
        if (freezes.stream().anyMatch(freeze -> freeze.holds(car))) {
            throw new CarFrozen();
        }
        var now = now();
        if (shown(period, now).isEmpty()) {
            throw new NothingToShare();
        }
        table.lock(period.id());
        if (table.ofPeriod(period.id()).stream()
                        .filter(link -> link.isLive(now))
                        .count()
                >= MOST) {
            throw new TooManyPlaceLinks();
        }
        return table.add(period, now, now.plus(lasts));
    }

    /**
     * Ends a link, now.
     *
     * @throws NotFound when there is no such link on a car of his
     */
    public void end(SignedIn who, VehicleId car, UUID id) {
        if (!table.end(rights.require(who, car, Purpose.FIND_MY_CAR).id(), id, now())) {
            throw new NotFound();
        }
    }

    /** What a key shows to whoever has it, and writes down that it was opened; nothing tells why a key shows nothing. */
    public Optional<SharedPlace> open(String key) {
        var now = now();
        var held = table.find(key, now);
        var shown = held.flatMap(link -> shown(link, now));
        shown.ifPresent(place -> table.noteOpening(held.orElseThrow().id(), now));
        return shown;
    }

    /** The same for a part of a page that was opened. */
    @Transactional(readOnly = true)
    public Optional<SharedPlace> look(String key) {
        var now = now();
        return table.find(key, now).flatMap(link -> shown(link, now));
    }

    private Optional<SharedPlace> shown(Held link, Instant now) {
        return rights.periodAt(link.vehicle(), now)
                .filter(period -> period.id().equals(link.period()))
                .flatMap(period -> shown(period, now))
                .map(place -> new SharedPlace(place, link.expiresAt()));
    }

    private Optional<ParkedPlace> shown(OwnershipPeriod period, Instant now) {
        return recordings.allow(period.vehicle(), now, Purpose.FIND_MY_CAR)
                ? whereabouts.find(period)
                : Optional.empty();
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
