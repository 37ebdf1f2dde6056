package io.sillage.journey;

import io.sillage.journey.Journey.State;
import io.sillage.journey.Journey.Times;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.map.CarRoutes;
import io.sillage.map.MapNotReady;
import io.sillage.map.OutsideMap;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans journeys for a car (R45): each is its owner's, in the present ownership period. */
@Service
@Transactional
public class Journeys {

    static final int MOST = 100;
    static final int LONGEST_NAME = 60;

    private final JourneyTable table;
    private final Rights rights;
    private final CarRoutes routes;
    private final PageNews pages;
    private final Clock clock;

    Journeys(JourneyTable table, Rights rights, CarRoutes routes, PageNews pages, Clock clock) {
        this.table = table;
        this.rights = rights;
        this.routes = routes;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The journeys of a car, the one that changed last first.
     *
     * @throws NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public List<Journey> all(SignedIn who, VehicleId car) {
        return table.ofPeriod(rights.require(who, car, Purpose.SEND_TO_CAR).id());
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none of that id on a car of his
     */
    @Transactional(readOnly = true)
    public Journey journey(SignedIn who, VehicleId car, UUID id) {
        var period = rights.require(who, car, Purpose.SEND_TO_CAR);
        return table.find(period.id(), id).orElseThrow(NotFound::new).journey();
    }

    /**
     * Begins a journey, which leads to these places or nowhere yet.
     *
     * @throws TooManyJourneys when the car has as many as it may
     * @throws TooManyStops when it leads to too many
     * @throws SameStopTwice when two that follow each other are the same
     * @throws OutsideMap when one is not on the map
     */
    public Journey draft(SignedIn who, VehicleId car, String name, List<Stop> stops) {
        var period = rights.require(who, car, Purpose.SEND_TO_CAR);
        if (table.ofPeriod(period.id()).size() >= MOST) {
            throw new TooManyJourneys();
        }
        var now = now();
        var journey = new Journey(
                UUID.randomUUID(),
                car,
                period.id(),
                Labels.oneLine(name, LONGEST_NAME),
                checked(stops),
                State.DRAFT,
                0,
                new Times(now, now, null, null));
        table.add(journey);
        return journey;
    }

    /** Begins another that leads to the same places; refuses as {@link #draft} does. */
    public Journey repeat(SignedIn who, VehicleId car, UUID id) {
        var past = journey(who, car, id);
        return draft(who, car, past.name(), past.stops());
    }

    /**
     * Gives a draft a name; none when empty.
     *
     * @throws JourneySent when it is a draft no more
     */
    public Journey rename(SignedIn who, VehicleId car, UUID id, String name) {
        return change(who, car, id, draft -> draft.named(Labels.oneLine(name, LONGEST_NAME), now()));
    }

    /**
     * Lets a draft lead to these places, the last of which is its destination.
     *
     * @throws JourneySent when it is a draft no more
     * @throws TooManyStops when there are more than nine and a destination
     * @throws SameStopTwice when two that follow each other are the same
     * @throws OutsideMap when one is not on the map
     */
    public Journey lead(SignedIn who, VehicleId car, UUID id, List<Stop> stops) {
        return change(who, car, id, draft -> draft.with(checked(stops), now()));
    }

    /** Leads a draft on to one more place, which becomes its destination; refuses as {@link #lead} does. */
    public Journey add(SignedIn who, VehicleId car, UUID id, Stop stop) {
        return change(who, car, id, draft -> {
            var stops = new ArrayList<>(draft.stops());
            stops.add(stop);
            return draft.with(checked(stops), now());
        });
    }

    /**
     * Takes a place out of a draft; refuses as {@link #lead} does.
     *
     * @throws BadStop when there is none of that number, counted from 0
     */
    public Journey remove(SignedIn who, VehicleId car, UUID id, int stop) {
        return change(who, car, id, draft -> {
            requireStop(draft, stop);
            var stops = new ArrayList<>(draft.stops());
            stops.remove(stop);
            return draft.with(checked(stops), now());
        });
    }

    /**
     * Lets a draft come to a place one sooner or one later; refuses as {@link #lead} does.
     *
     * @throws BadStop when there is none of that number, counted from 0, or none to change places with
     */
    public Journey move(SignedIn who, VehicleId car, UUID id, int stop, boolean sooner) {
        return change(who, car, id, draft -> {
            int other = sooner ? stop - 1 : stop + 1;
            requireStop(draft, stop);
            requireStop(draft, other);
            var stops = new ArrayList<>(draft.stops());
            Collections.swap(stops, stop, other);
            return draft.with(checked(stops), now());
        });
    }

    /**
     * Forgets a journey that the car is not waiting for and has not.
     *
     * @throws JourneySent while it is on its way, or in the car and driven
     */
    public void delete(SignedIn who, VehicleId car, UUID id) {
        var journey = toChange(who, car, id);
        if (journey.state() == State.QUEUED) {
            throw new JourneySent();
        }
        table.forget(id);
        pages.changed(car);
    }

    private Journey change(SignedIn who, VehicleId car, UUID id, UnaryOperator<Journey> to) {
        var journey = toChange(who, car, id);
        if (journey.state() != State.DRAFT) {
            throw new JourneySent();
        }
        var changed = to.apply(journey);
        if (!table.change(changed)) {
            throw new JourneySent();
        }
        return changed;
    }

    private Journey toChange(SignedIn who, VehicleId car, UUID id) {
        var period = rights.require(who, car, Purpose.SEND_TO_CAR);
        return table.findToChange(period.id(), id).orElseThrow(NotFound::new).journey();
    }

    private static void requireStop(Journey journey, int stop) {
        if (stop < 0 || stop >= journey.stops().size()) {
            throw new BadStop();
        }
    }

    /** @throws MapNotReady while the map is read */
    private List<Stop> checked(List<Stop> stops) {
        if (stops.size() > Journey.MOST_STOPS) {
            throw new TooManyStops();
        }
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).label().isEmpty()) {
                throw new BadStop();
            }
            routes.requireOnMap(stops.get(i).point());
            if (i > 0 && stops.get(i).isAt(stops.get(i - 1))) {
                throw new SameStopTwice();
            }
        }
        return List.copyOf(stops);
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
