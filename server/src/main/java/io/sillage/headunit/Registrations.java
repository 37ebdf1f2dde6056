package io.sillage.headunit;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.ownership.ShownCode;
import io.sillage.privacy.Purpose;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The other way to link a unit (R44): the owner gets a code in his settings and finishes in the car. It is good once, for ten
 * minutes, in the unit of that very car alone, and may be tried five times.
 */
@Service
@Transactional(noRollbackFor = CodeRefused.class)
public class Registrations {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private final RegistrationTable table;
    private final Rights rights;
    private final Linking linking;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Registrations(RegistrationTable table, Rights rights, Linking linking, Clock clock) {
        this.table = table;
        this.rights = rights;
        this.linking = linking;
        this.clock = clock;
    }

    /**
     * Makes a code for a car; the one before is good for nothing.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public void begin(SignedIn who, VehicleId car) {
        var owner = rights.require(who, car, Purpose.SEND_TO_CAR);
        table.replace(owner, ShownCode.random(random), now().plus(LIFETIME));
    }

    /** The code that is open for a car of his. */
    @Transactional(readOnly = true)
    public Optional<Registration> find(SignedIn who, VehicleId car) {
        return table.find(rights.require(who, car, Purpose.SEND_TO_CAR), now());
    }

    /**
     * Enters the code in a unit, which is linked from now on: its owner has asked for that, and sits in the car.
     *
     * @return the token by which the unit speaks for him
     * @throws CodeRefused when it is none of this car, or its time or its tries are over
     */
    public String finish(Unit unit, String typed) {
        var now = now();
        var owner = table.tryOnce(unit.vehicle(), ShownCode.typed(typed), now, TRIES)
                .filter(RegistrationTable.Tried::right)
                .flatMap(tried -> present(unit.vehicle(), tried, now))
                .orElseThrow(CodeRefused::new);
        table.removeOf(unit.vehicle());
        return linking.linkAtOnce(unit, owner);
    }

    private Optional<OwnershipPeriod> present(VehicleId car, RegistrationTable.Tried tried, Instant now) {
        return rights.periodAt(car, now).filter(period -> period.id().equals(tried.period()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
