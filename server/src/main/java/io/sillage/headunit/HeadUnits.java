package io.sillage.headunit;

import io.sillage.account.Throttle;
import io.sillage.activation.Term;
import io.sillage.headunit.DeviceRequestTable.Answer;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.ownership.ShownCode;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner's side of head units: he lets one in by its code, confirms it, and ends it; each of his own cars alone. */
@Service
@Transactional
public class HeadUnits {

    static final int CODES_AN_HOUR = 10;

    private final Rights rights;
    private final UnitTable units;
    private final LinkTable links;
    private final DeviceRequestTable requests;
    private final Linking linking;
    private final UnitTerms terms;
    private final Clock clock;
    private final Throttle codes = new Throttle(CODES_AN_HOUR, Duration.ofHours(1));

    HeadUnits(
            Rights rights,
            UnitTable units,
            LinkTable links,
            DeviceRequestTable requests,
            Linking linking,
            UnitTerms terms,
            Clock clock) {
        this.rights = rights;
        this.units = units;
        this.links = links;
        this.requests = requests;
        this.linking = linking;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * The unit that shows this code in a car of his.
     *
     * @throws CodeRefused when none does: what another's car shows is the same as nothing (A24)
     * @throws TooManyCodes when he has tried too many in the last hour
     */
    public Unit asking(SignedIn who, String code) {
        if (!codes.take(who.account().toString())) {
            throw new TooManyCodes();
        }
        return find(who, code);
    }

    /** Lets the unit in that shows this code; he has yet to confirm it (R43). The car that it sits in is given back. */
    public VehicleId approve(SignedIn who, String code) {
        var unit = asking(who, code);
        requests.answer(unit.id(), Answer.APPROVED);
        linking.find(unit, rights.require(who, unit.vehicle(), Purpose.SEND_TO_CAR));
        return unit.vehicle();
    }

    public void deny(SignedIn who, String code) {
        requests.answer(asking(who, code).id(), Answer.DENIED);
    }

    /** What a car of his is linked with, or waits to be. */
    @Transactional(readOnly = true)
    public List<Link> all(SignedIn who, VehicleId car) {
        var owner = rights.require(who, car, Purpose.SEND_TO_CAR);
        return links.allOf(car).stream()
                .filter(link -> link.period().equals(owner.id()))
                .toList();
    }

    /** What waits for him to confirm it, in any of his cars. */
    @Transactional(readOnly = true)
    public List<Link> unconfirmed(SignedIn who) {
        return links.allOf(who.account()).stream()
                .filter(link -> !link.isConfirmed() && rights.isOwner(who, link.vehicle()))
                .toList();
    }

    /** Until when map updates and online services are included with the unit of a car; before its first link there is no such day. */
    @Transactional(readOnly = true)
    public Optional<Term> findTerm(SignedIn who, VehicleId car) {
        rights.require(who, car, Purpose.VEHICLE);
        return units.findIn(car).flatMap(terms::find).or(() -> terms.findOfCar(car));
    }

    /**
     * He has let this unit in himself.
     *
     * @throws NotFound when none of his waits by this id
     */
    public void confirm(SignedIn who, VehicleId car, UUID link) {
        var waiting = lock(who, car, link);
        if (!waiting.isConfirmed()) {
            linking.confirm(waiting);
        }
    }

    /** Ends a link, or says that he has not let the unit in: it is told nothing more of his. */
    public void end(SignedIn who, VehicleId car, UUID link) {
        linking.end(lock(who, car, link));
    }

    private Link lock(SignedIn who, VehicleId car, UUID id) {
        var owner = rights.require(who, car, Purpose.SEND_TO_CAR);
        return links.lock(id).filter(link -> isOf(link, owner)).orElseThrow(NotFound::new);
    }

    private static boolean isOf(Link link, OwnershipPeriod owner) {
        return link.vehicle().equals(owner.vehicle()) && link.period().equals(owner.id());
    }

    private Unit find(SignedIn who, String code) {
        return requests.findUnit(ShownCode.typed(code), clock.instant())
                .flatMap(units::find)
                .filter(unit -> rights.isOwner(who, unit.vehicle()))
                .orElseThrow(CodeRefused::new);
    }
}
