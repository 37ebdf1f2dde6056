package io.sillage.headunit;

import io.sillage.account.Throttle;
import io.sillage.garage.Car;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.Digest;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.RandomKey;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.ShownCode;
import io.sillage.uplink.Commands;
import io.sillage.wire.Command;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a unit shows in which car it sits (A24): it names the VIN, the car shows a code on its screen, over its own link and with its
 * ignition on, and who sits there enters it in the unit. Nobody learns here which VINs there are.
 */
@Service
@Transactional(noRollbackFor = CodeRefused.class)
public class Enrolments {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int TRIES = 5;
    static final int A_CAR_AN_HOUR = 5;
    static final int A_PLACE_AN_HOUR = 20;

    private final EnrolmentTable table;
    private final UnitTable units;
    private final Linking linking;
    private final KeyProofs proofs;
    private final Garage garage;
    private final Commands commands;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Throttle cars = new Throttle(A_CAR_AN_HOUR, Duration.ofHours(1));
    private final Throttle places = new Throttle(A_PLACE_AN_HOUR, Duration.ofHours(1));

    Enrolments(
            EnrolmentTable table,
            UnitTable units,
            Linking linking,
            KeyProofs proofs,
            Garage garage,
            Commands commands,
            Clock clock) {
        this.table = table;
        this.units = units;
        this.linking = linking;
        this.proofs = proofs;
        this.garage = garage;
        this.commands = commands;
        this.clock = clock;
    }

    /** A unit that is in its car now, and the token by which it is known from here on. */
    public record Enrolled(Unit unit, String token) {}

    /**
     * Has a car show a code, if there is one of this VIN.
     *
     * @param place where the wish comes from, as the edge groups addresses
     * @throws io.sillage.garage.VinRefused when the text is no VIN
     * @throws UnitUnproven when it is not shown who asks
     * @throws TooManyCodes when too many were asked for
     */
    public Enrolment begin(String vin, KeyProof proof, String place) {
        var named = Vin.of(vin);
        var thumbprint = proofs.thumbprint(proof).orElseThrow(UnitUnproven::new);
        if (!places.take(place) || !cars.take(named.value())) {
            throw new TooManyCodes();
        }
        var id = UUID.randomUUID();
        var code = ShownCode.random(random);
        var car = garage.findByVin(named).map(Car::id);
        var command = car.map(known -> commands.send(known, new Command.ShowCode(code.shown()), LIFETIME));
        var endsAt = now().plus(LIFETIME);
        table.add(
                new EnrolmentTable.Row(id, car.orElse(null), thumbprint, digest(id, code), endsAt),
                command.orElseGet(UUID::randomUUID));
        return new Enrolment(id, Enrolment.Shown.ASKED, endsAt);
    }

    /** How far one is: whether the car has said that it shows its code. */
    @Transactional(readOnly = true)
    public Enrolment get(UUID id) {
        return table.find(id, now()).orElseThrow(NotFound::new);
    }

    /**
     * The code that the car shows. The unit is in that car from now on: whichever was there before is not any more, and wherever
     * this one was, it has left, and what it was linked with.
     *
     * @throws UnitUnproven when it comes from another than who asked
     * @throws CodeRefused when it is another code, or its time or its tries are over
     */
    public Enrolled finish(UUID id, String typed, KeyProof proof) {
        var thumbprint = proofs.thumbprint(proof).orElseThrow(UnitUnproven::new);
        var row = table.tryOnce(id, now(), TRIES)
                .filter(tried -> tried.thumbprint().equals(thumbprint))
                .orElseThrow(CodeRefused::new);
        if (!row.isRight(digest(id, ShownCode.typed(typed))) || row.vehicle() == null) {
            throw new CodeRefused();
        }
        table.remove(id);
        return put(row.vehicle(), thumbprint);
    }

    private Enrolled put(VehicleId car, String thumbprint) {
        var here = units.findByThumbprint(thumbprint);
        here.ifPresent(linking::takeOut);
        units.findIn(car).ifPresent(linking::takeOut);
        var id = here.map(Unit::id).orElseGet(UUID::randomUUID);
        var unit = new Unit(id, car, thumbprint, now());
        var token = RandomKey.make();
        units.add(unit, token);
        return new Enrolled(unit, token);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static byte[] digest(UUID id, ShownCode code) {
        return Digest.of(id + " " + code.value());
    }
}
