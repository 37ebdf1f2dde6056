package io.sillage.headunit;

import io.sillage.activation.Term;
import io.sillage.journey.LinkedUnits;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units' own side: who one is, whom it is linked with, and for how long its services are included. */
@Service
@Transactional
public class Units implements LinkedUnits {

    private static final int LONGEST_TOKEN = 100;

    private final UnitTable units;
    private final LinkTable links;
    private final Linking linking;
    private final UnitTerms terms;
    private final KeyProofs proofs;
    private final Rights rights;
    private final Clock clock;

    Units(
            UnitTable units,
            LinkTable links,
            Linking linking,
            UnitTerms terms,
            KeyProofs proofs,
            Rights rights,
            Clock clock) {
        this.units = units;
        this.links = links;
        this.linking = linking;
        this.terms = terms;
        this.proofs = proofs;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The unit behind a request: the token is its own, or that of its link, and the request is signed by its key. A link speaks for
     * whoever owns the car at this instant, and for nobody else.
     */
    @Transactional(readOnly = true)
    public Optional<PresentUnit> find(String token, KeyProof proof) {
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        return byToken(token)
                .filter(present -> proofs.thumbprint(proof, token)
                        .filter(present.unit().thumbprint()::equals)
                        .isPresent());
    }

    /** Whom a unit is linked with, or waits to be. */
    @Transactional(readOnly = true)
    public Optional<Link> findLink(Unit unit) {
        return links.findOfUnit(unit.id()).filter(this::isOfOwner);
    }

    @Transactional(readOnly = true)
    public Optional<Term> findTerm(Unit unit) {
        return terms.find(unit);
    }

    /** Whether a car has a unit that this person, who owns it now, has linked and confirmed (R42). */
    @Override
    @Transactional(readOnly = true)
    public boolean isLinked(VehicleId car, AccountId account) {
        return links.allOf(car).stream()
                .anyMatch(link -> link.isConfirmed() && link.person().equals(account) && isOfOwner(link));
    }

    /** The unit is signed out, in the car itself. */
    public void signOut(Unit unit) {
        links.findOfUnit(unit.id()).ifPresent(linking::end);
    }

    /** The unit is cleared: it is in no car any more, and linked with nobody. */
    public void clear(Unit unit) {
        linking.takeOut(unit);
    }

    private Optional<PresentUnit> byToken(String token) {
        return links.findByToken(token)
                .filter(this::isOfOwner)
                .flatMap(link -> units.find(link.unit()).map(unit -> new PresentUnit(unit, link)))
                .or(() -> units.findByToken(token).map(unit -> new PresentUnit(unit, null)));
    }

    private boolean isOfOwner(Link link) {
        return rights.periodAt(link.vehicle(), clock.instant())
                .map(OwnershipPeriod::id)
                .filter(link.period()::equals)
                .isPresent();
    }
}
