package io.sillage.location;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.Purpose;
import io.sillage.privacy.SetIn;
import io.sillage.privacy.SetInterval;
import io.sillage.trip.PrivatePoints;
import io.sillage.uplink.Commands;
import io.sillage.wire.Command;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private-mode switch of a car as its owner has it in his app, and its proof (R29, R31). The platform drops positions
 * from the instant at which he asks, whatever the car does; the car is asked too, by a command.
 */
@Service
@Transactional
public class PrivateMode {

    /** A car that stood for months still has to hear of it. */
    static final Duration ASKED_FOR = Duration.ofDays(365);

    private static final int TIMES_SHOWN = 50;

    private final Rights rights;
    private final PrivateIntervals intervals;
    private final PrivateRequestTable requests;
    private final ParkedPlaceTable parked;
    private final PrivatePoints points;
    private final Commands commands;
    private final PageNews pages;
    private final Clock clock;

    PrivateMode(
            Rights rights,
            PrivateIntervals intervals,
            PrivateRequestTable requests,
            ParkedPlaceTable parked,
            PrivatePoints points,
            Commands commands,
            PageNews pages,
            Clock clock) {
        this.rights = rights;
        this.intervals = intervals;
        this.requests = requests;
        this.parked = parked;
        this.points = points;
        this.commands = commands;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Whether the car is in private mode now.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public PrivateStatus look(SignedIn who, VehicleId car) {
        return look(rights.require(who, car, Purpose.VEHICLE));
    }

    /** The same for pages, which others look at too: they are told nothing of it. */
    @Transactional(readOnly = true)
    public Optional<PrivateStatus> find(SignedIn who, VehicleId car) {
        return rights.isOwner(who, car) ? Optional.of(look(who, car)) : Optional.empty();
    }

    /**
     * Switches private mode on from this instant; on already, nothing changes.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public PrivateStatus switchOn(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        if (!isOn(car, SetIn.APP)) {
            var now = now();
            intervals.begin(car, SetIn.APP, now);
            ask(period, true, now);
        }
        return look(period);
    }

    /**
     * Switches private mode off from this instant; off already, nothing changes.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     * @throws SetInTheCar while it is on in the car
     */
    public PrivateStatus switchOff(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        if (isOn(car, SetIn.CAR)) {
            throw new SetInTheCar();
        }
        if (isOn(car, SetIn.APP)) {
            var now = now();
            intervals.end(car, SetIn.APP, now);
            ask(period, false, now);
        }
        return look(period);
    }

    /**
     * What private mode has come to in the present ownership period: its times, and positions dropped and stored.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public PrivateProof proof(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var times = timesOf(period).reversed();
        var shown = times.subList(0, Math.min(TIMES_SHOWN, times.size()));
        var all = times.stream().map(SetInterval::interval).toList();
        var dropped = points.dropped(who, car, all);
        var lines = new ArrayList<PrivateProof.Time>();
        for (int i = 0; i < shown.size(); i++) {
            lines.add(new PrivateProof.Time(shown.get(i), dropped.get(i)));
        }
        long sum = points.dropped(who, car, intervals.of(car)).stream()
                .mapToLong(Long::longValue)
                .sum();
        return new PrivateProof(List.copyOf(lines), sum, points.stored(who, car, all) + parkedIn(period, all));
    }

    private long parkedIn(OwnershipPeriod period, List<PrivateInterval> times) {
        return parked.find(period.vehicle(), period.id()).stream()
                .filter(place -> times.stream().anyMatch(time -> time.covers(place.observedAt())))
                .count();
    }

    private void ask(OwnershipPeriod period, boolean on, Instant now) {
        var command = commands.sendInstead(period.vehicle(), new Command.PrivateMode(on), ASKED_FOR);
        requests.add(command, period, on, now);
        pages.changed(period.vehicle());
    }

    private boolean isOn(VehicleId car, SetIn where) {
        return intervals.setIn(car).stream()
                .anyMatch(set -> set.setIn() == where && set.interval().until() == null);
    }

    private PrivateStatus look(OwnershipPeriod period) {
        var now = now();
        var setIn = EnumSet.noneOf(SetIn.class);
        timesOf(period).stream().filter(set -> set.interval().covers(now)).forEach(set -> setIn.add(set.setIn()));
        return new PrivateStatus(
                since(period, now), setIn, requests.findLast(period.id()).orElse(null));
    }

    private @Nullable Instant since(OwnershipPeriod period, Instant now) {
        return intervals.of(period.vehicle()).stream()
                .filter(interval -> interval.covers(now))
                .map(interval -> later(interval.from(), period.from()))
                .findFirst()
                .orElse(null);
    }

    /** Since the car is his; what was before is his predecessor's. */
    private List<SetInterval> timesOf(OwnershipPeriod period) {
        return intervals.setIn(period.vehicle()).stream()
                .flatMap(set -> within(set, period).stream())
                .toList();
    }

    private static Optional<SetInterval> within(SetInterval set, OwnershipPeriod period) {
        var until = set.interval().until();
        return until != null && !until.isAfter(period.from())
                ? Optional.empty()
                : Optional.of(new SetInterval(
                        set.setIn(), new PrivateInterval(later(set.interval().from(), period.from()), until)));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
