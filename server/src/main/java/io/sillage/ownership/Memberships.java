package io.sillage.ownership;

import io.sillage.garage.CarPicture;
import io.sillage.garage.Garage;
import io.sillage.kernel.Cars;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cars that a person may see as he knows them: by the names he gave them, the one he looked at last first. */
@Service
@Transactional
public class Memberships implements Cars {

    private static final int LONGEST_NAME = 40;

    private final Rights rights;
    private final Garage garage;
    private final MembershipRepository memberships;
    private final Clock clock;

    Memberships(Rights rights, Garage garage, MembershipRepository memberships, Clock clock) {
        this.rights = rights;
        this.garage = garage;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> of(SignedIn who) {
        var own = memberships.findByPerson(who.account()).stream()
                .collect(Collectors.toMap(Membership::period, Function.identity()));
        var now = clock.instant();
        return rights.seenBy(who, Purpose.VEHICLE).stream()
                .filter(period -> period.covers(now))
                .map(period -> Map.entry(period, Optional.ofNullable(own.get(period.id()))))
                .sorted(Comparator.comparing(entry -> lookedAt(entry.getValue()), Comparator.reverseOrder()))
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Gives a car the name that this person wants to read; an empty one gives the model's name back.
     *
     * @throws CarNameRefused when the name is too long or not readable
     * @throws io.sillage.kernel.NotFound when he may not see the car
     */
    public void rename(SignedIn who, VehicleId car, String name) {
        var text = name.strip();
        if (text.codePointCount(0, text.length()) > LONGEST_NAME
                || text.codePoints().anyMatch(Memberships::hidden)) {
            throw new CarNameRefused();
        }
        memberships.save(mine(who, car).calling(text.isEmpty() ? null : text));
    }

    /** Remembers that the person turned to this car, so that it comes first the next time. */
    public void lookedAt(SignedIn who, VehicleId car) {
        memberships.save(mine(who, car).looking(clock.instant()));
    }

    private Membership mine(SignedIn who, VehicleId car) {
        var period = rights.requireToSee(who, car, Purpose.VEHICLE);
        return memberships
                .findByPeriodAndPerson(period.id(), who.account())
                .orElseGet(() -> Membership.of(period, who.account()));
    }

    private Named named(OwnershipPeriod period, Optional<Membership> own) {
        var car = garage.car(period.vehicle());
        var model = garage.modelOf(car);
        return new Named(
                car.id(), own.map(Membership::carName).orElseGet(model::name), CarPicture.of(model, car.colour()));
    }

    private static Instant lookedAt(Optional<Membership> own) {
        return own.map(Membership::lookedAt).orElse(Instant.EPOCH);
    }

    private static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
