package io.sillage.handover;

import io.sillage.account.Throttle;
import io.sillage.brand.Brand;
import io.sillage.handover.HandOver.Step;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.ShownCode;
import io.sillage.trip.Odometers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the buyer does: he enters the seller's code and shows that he has the car, by what its odometer stands at or by a code
 * on its screen (G15); or he gives it up. A wrong try is counted, also when all else is undone.
 */
@Service
@Transactional(noRollbackFor = PossessionRefused.class)
public class BuyersSide {

    static final int READINGS = 3;
    static final int CODES_AN_HOUR = 10;

    private static final long METRES = 1000;

    private final HandOverTable table;
    private final ScreenCodes screens;
    private final Odometers odometers;
    private final HeldCars held;
    private final HandOverLetters letters;
    private final long toleranceKm;
    private final Clock clock;
    private final Throttle tries = new Throttle(CODES_AN_HOUR, Duration.ofHours(1));

    BuyersSide(
            HandOverTable table,
            ScreenCodes screens,
            Odometers odometers,
            HeldCars held,
            HandOverLetters letters,
            Brand brand,
            Clock clock) {
        this.table = table;
        this.screens = screens;
        this.odometers = odometers;
        this.held = held;
        this.letters = letters;
        this.toleranceKm = brand.rules().possessionToleranceKm();
        this.clock = clock;
    }

    /**
     * Enters the code of a seller, which is good once.
     *
     * @throws HandOverCodeRefused when nobody else gave it, or not any more
     * @throws PossessionTries when he has tried too many
     */
    public HandOver enter(SignedIn who, String code) {
        if (!tries.take(who.account().toString())) {
            throw new PossessionTries();
        }
        var sale = table.lockByCode(ShownCode.typed(code))
                .filter(open ->
                        open.step(now()) == Step.OFFERED && !open.seller().equals(who.account()))
                .orElseThrow(HandOverCodeRefused::new);
        table.enter(sale.id(), who.account());
        var entered = get(who, sale.id());
        letters.tellEntered(entered);
        return entered;
    }

    /**
     * A hand-over that he is the buyer of, also when it has come to its end.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public HandOver get(SignedIn who, UUID id) {
        return table.find(id).filter(sale -> who.account().equals(sale.buyer())).orElseThrow(NotFound::new);
    }

    /** What he is buying. */
    @Transactional(readOnly = true)
    public List<HandOver> all(SignedIn who) {
        return table.openOfBuyer(who.account()).stream()
                .filter(sale -> sale.step(now()) != Step.LAPSED)
                .toList();
    }

    /** What became of the code that the car was asked to show him. */
    @Transactional(readOnly = true)
    public Optional<ScreenCode> findScreenCode(SignedIn who, UUID id) {
        return screens.find(who.account(), get(who, id).vehicle().value());
    }

    /**
     * Has the car show a code on its screen.
     *
     * @throws WrongStep when he has shown that he has it, or it is too late
     * @throws PossessionTries when it has shown him too many
     */
    public void showCode(SignedIn who, UUID id) {
        var sale = lock(who, id);
        sale.mustBeAt(Step.ENTERED, now());
        screens.show(who.account(), sale.vehicle());
    }

    /**
     * He has the car: he reads the code on its screen.
     *
     * @throws WrongStep when that is not the next step
     * @throws PossessionRefused when it shows another
     */
    public HandOver proveByCode(SignedIn who, UUID id, String code) {
        var sale = lock(who, id);
        sale.mustBeAt(Step.ENTERED, now());
        screens.check(who.account(), sale.vehicle().value(), code);
        return proven(who, sale);
    }

    /**
     * He has the car: he reads its odometer. It may have gone on a little since the car last said what it stands at.
     *
     * @throws WrongStep when that is not the next step
     * @throws PossessionRefused when it stands at something else, or it is not known at what
     * @throws PossessionTries when he has read it wrong too often
     */
    public HandOver proveByOdometer(SignedIn who, UUID id, long kilometres) {
        var sale = lock(who, id);
        sale.mustBeAt(Step.ENTERED, now());
        if (!table.takeReading(id, READINGS)) {
            throw new PossessionTries();
        }
        var known = odometers.find(sale.vehicle(), sale.period());
        if (known.isEmpty() || !isNear(kilometres, known.getAsLong() / METRES)) {
            throw new PossessionRefused();
        }
        return proven(who, sale);
    }

    /**
     * He does not want the car, or was never meant to have it: the hand-over is over, and everything is the seller's as before.
     *
     * @throws NotFound when there is none of his
     * @throws WrongStep when it has come to its end
     */
    public void giveUp(SignedIn who, UUID id) {
        var sale = lock(who, id);
        var step = sale.step(now());
        if (step != Step.ENTERED && step != Step.PROVEN) {
            throw new WrongStep(step);
        }
        table.close(id, Step.CALLED_OFF, now());
        held.forgetAfterwards();
        letters.tellGivenUp(sale);
    }

    private boolean isNear(long kilometres, long knownKm) {
        return kilometres >= knownKm && kilometres <= knownKm + toleranceKm;
    }

    private HandOver proven(SignedIn who, HandOver sale) {
        table.prove(sale.id(), now());
        held.forgetAfterwards();
        var proven = get(who, sale.id());
        letters.tellProven(proven);
        return proven;
    }

    private HandOver lock(SignedIn who, UUID id) {
        return table.lock(id).filter(sale -> who.account().equals(sale.buyer())).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
