package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.NotEligible;
import io.sillage.activation.Stage.Off;
import io.sillage.activation.Stage.Stopped;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Choices;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording.Extent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The connected services of cars: asked for, chosen from and stopped by their owners alone. */
@Service
@Transactional
public class Activations {

    /** What an owner is asked before anything runs (G4); all else that his car tells serves the services he asked for. */
    public static final Set<Purpose> ASKED = Collections.unmodifiableSet(
            EnumSet.of(Purpose.DRIVING_DATA, Purpose.FIND_MY_CAR, Purpose.COACHING, Purpose.LAST_MILE));

    private final Rights rights;
    private final Garage garage;
    private final ActivationTable activations;
    private final Terms terms;
    private final Choices choices;
    private final PrivateIntervals intervals;
    private final ReachCache cache;
    private final ActivationLetters letters;
    private final ActivationRules rules;
    private final Clock clock;

    Activations(
            Rights rights,
            Garage garage,
            ActivationTable activations,
            Terms terms,
            Choices choices,
            PrivateIntervals intervals,
            ReachCache cache,
            ActivationLetters letters,
            Brand brand,
            Clock clock) {
        this.rights = rights;
        this.garage = garage;
        this.activations = activations;
        this.terms = terms;
        this.choices = choices;
        this.intervals = intervals;
        this.cache = cache;
        this.letters = letters;
        this.rules = ActivationRules.of(brand.rules());
        this.clock = clock;
    }

    /**
     * How far a car's services have come with its present owner.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public Stage stage(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var stage = stage(period, who, now());
        return privateSince(period)
                .map(since -> ActivationRules.inPrivateMode(stage, since))
                .orElse(stage);
    }

    /** Since the car is his; what was before is his predecessor's. */
    private Optional<Instant> privateSince(OwnershipPeriod period) {
        var now = now();
        return intervals.of(period.vehicle()).stream()
                .filter(interval -> interval.covers(now))
                .map(interval -> interval.from().isBefore(period.from()) ? period.from() : interval.from())
                .findFirst();
    }

    /**
     * Whether a car's services are on. Answered from memory, for pages that only need to know this.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isActive(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        return cache.of(period).extentAt(clock.instant()) != Extent.NOTHING;
    }

    /** For how long services are included with a car; before they were ever asked for, from when they would be. */
    @Transactional(readOnly = true)
    public Term term(SignedIn who, VehicleId car) {
        rights.require(who, car, Purpose.VEHICLE);
        return terms.of(car, who.zone(), now());
    }

    /** What the owner agreed to at present. */
    @Transactional(readOnly = true)
    public Set<Purpose> agreed(SignedIn who, VehicleId car) {
        return choices.agreed(rights.require(who, car, Purpose.VEHICLE).id());
    }

    /** How many trips it takes (R19). */
    public int tripsNeeded() {
        return rules.trips();
    }

    /** Above which speed a trip counts, in km/h. */
    public double aboveKmh() {
        return rules.aboveKmh();
    }

    /**
     * Asks for the services of a car, with a yes or no to each of {@link #ASKED} (R18, R19, G4). Asked again, only the
     * answers change.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Stage ask(SignedIn who, VehicleId car, Set<Purpose> agreed) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var now = now();
        var before = stage(period, who, now);
        var after = rules.ask(before, now);
        if (before instanceof Off && after instanceof Connecting connecting) {
            terms.fix(car, who.zone(), now);
            activations.begin(new KeptActivation(period, connecting.askedAt(), connecting));
        }
        if (after instanceof Connecting || after instanceof Active) {
            choose(period, agreed);
        }
        return after;
    }

    /**
     * Stops the services of a car for good (R30): from now on nothing is recorded, also of what was driven before.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Stage stop(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var before = activations.lock(period.id()).orElseGet(Off::new);
        var after = rules.stop(before, now());
        if (after instanceof Stopped(var at) && !after.equals(before)) {
            activations.stop(period.id(), at);
            cache.forgetAfterwards(period.id());
            letters.tellStopped(period);
        }
        return after;
    }

    /** Turns services on from the beginning of a period, with all purposes, for a car and an owner that somebody vouches for. */
    public void vouchFor(OwnershipPeriod period) {
        if (activations.begin(KeptActivation.vouchedFor(period))) {
            terms.fix(period.vehicle(), ZoneOffset.UTC, period.from());
            choose(period, ASKED);
        }
    }

    private void choose(OwnershipPeriod period, Set<Purpose> agreed) {
        choices.choose(period.owner(), period.id(), ASKED, agreed);
        cache.forgetAfterwards(period.id());
    }

    private Stage stage(OwnershipPeriod period, SignedIn who, Instant now) {
        var car = garage.car(period.vehicle());
        Stage kept = activations
                .find(period.id())
                .orElseGet(() -> Eligibility.findObstacle(car, garage.modelOf(car))
                        .<Stage>map(NotEligible::new)
                        .orElseGet(Off::new));
        return rules.at(kept, terms.of(car.id(), who.zone(), now), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
