package io.sillage.activation;

import io.sillage.activation.Chain.Link;
import io.sillage.activation.Chain.Need;
import io.sillage.activation.Chain.State;
import io.sillage.activation.Milestone.What;
import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.Ended;
import io.sillage.activation.Stage.NotEligible;
import io.sillage.activation.Stage.Paused;
import io.sillage.brand.Brand;
import io.sillage.brand.CarModel.Powertrain;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import io.sillage.trip.CarState;
import io.sillage.trip.CarStates;
import io.sillage.trip.Trip;
import io.sillage.trip.Trips;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why the services of a car work or do not, today and on a day to come, as far as that is known today. */
@Service
@Transactional(readOnly = true)
public class Chains {

    /** A car that was not heard of for so long counts as out of reach. */
    static final Duration SILENT = Duration.ofDays(7);

    private final Activations activations;
    private final Garage garage;
    private final CarStates states;
    private final Trips trips;
    private final Brand brand;
    private final Clock clock;

    Chains(Activations activations, Garage garage, CarStates states, Trips trips, Brand brand, Clock clock) {
        this.activations = activations;
        this.garage = garage;
        this.states = states;
        this.trips = trips;
        this.brand = brand;
        this.clock = clock;
    }

    /** What is asked of each service. */
    private record Facts(Stage stage, Powertrain powertrain, boolean termIsOver, Set<Purpose> agreed, boolean heard) {}

    /**
     * The chain of each service on a day.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public List<Chain> all(SignedIn who, VehicleId car, LocalDate day) {
        var facts = new Facts(
                activations.stage(who, car),
                garage.modelOf(garage.car(car)).powertrain(),
                day.isAfter(activations.term(who, car).lastDay()),
                activations.agreed(who, car),
                isHeard(who, car));
        return Arrays.stream(ConnectedService.values())
                .map(service -> chain(service, facts))
                .toList();
    }

    /** The chains of a car of which it is not known whose it is: nothing is said of the car itself (A02). */
    public static List<Chain> ofNobody() {
        return Arrays.stream(ConnectedService.values())
                .map(service -> new Chain(
                        service,
                        needs(service)
                                .map(need -> new Link(need, need == Need.OWNERSHIP ? State.MISSING : State.UNKNOWN))
                                .toList()))
                .toList();
    }

    /** What ends when, from today on; nothing for a car that has no services to end. */
    public List<Milestone> ahead(SignedIn who, VehicleId car) {
        var stage = activations.stage(who, car);
        if (!(stage instanceof Active || stage instanceof Paused || stage instanceof Connecting)) {
            return List.of();
        }
        var lastDay = activations.term(who, car).lastDay();
        var today = today(who);
        var notices = brand.rules().notices();
        var ahead = new ArrayList<Milestone>();
        notices.daysBefore().forEach(days -> ahead.add(new Milestone(lastDay.minusDays(days), What.END_ANNOUNCED)));
        ahead.add(new Milestone(lastDay.minusDays(notices.dailyFromDaysBefore()), What.END_ANNOUNCED_DAILY));
        ahead.add(new Milestone(lastDay, What.LAST_DAY));
        return ahead.stream()
                .filter(milestone -> !milestone.day().isBefore(today))
                .sorted(Comparator.comparing(Milestone::day))
                .toList();
    }

    /** The present day of that person. */
    public LocalDate today(SignedIn who) {
        return LocalDate.ofInstant(clock.instant(), who.zone());
    }

    private static Stream<Need> needs(ConnectedService service) {
        return Arrays.stream(Need.values()).filter(need -> need != Need.PRIVATE_MODE || service.isLocated());
    }

    private static Chain chain(ConnectedService service, Facts facts) {
        return new Chain(
                service, needs(service).map(need -> link(need, service, facts)).toList());
    }

    private static Link link(Need need, ConnectedService service, Facts facts) {
        var stage = facts.stage();
        boolean active = stage instanceof Active || stage instanceof Paused || stage instanceof Ended;
        return switch (need) {
            case CAPABILITY -> Link.of(need, !(stage instanceof NotEligible) && service.suits(facts.powertrain()));
            case OWNERSHIP -> Link.of(need, true);
            case ACTIVATION -> Link.of(need, active);
            case TERM -> Link.of(need, !facts.termIsOver() && !(stage instanceof Ended));
            case CONSENT -> known(need, active, facts.agreed().contains(service.purpose()));
            case CONNECTION -> known(need, active, facts.heard());
            case PRIVATE_MODE -> known(need, active, !(stage instanceof Paused));
        };
    }

    /** What can be told only of a car whose services are on. */
    private static Link known(Need need, boolean active, boolean there) {
        return active ? Link.of(need, there) : new Link(need, State.UNKNOWN);
    }

    private boolean isHeard(SignedIn who, VehicleId car) {
        var since = clock.instant().minus(SILENT);
        return Stream.concat(
                        states.find(who, car).map(CarState::receivedAt).stream(),
                        trips.findLast(who, car).map(Trip::receivedAt).stream())
                .anyMatch(received -> isSince(received, since));
    }

    private static boolean isSince(Instant received, Instant since) {
        return !received.isBefore(since);
    }
}
