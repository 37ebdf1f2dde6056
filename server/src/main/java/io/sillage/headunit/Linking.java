package io.sillage.headunit;

import io.sillage.kernel.RandomKey;
import io.sillage.ownership.OwnershipPeriod;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and ends links, and tells their owners of each (A23). Called inside a transaction. */
@Component
class Linking {

    private final LinkTable links;
    private final UnitTable units;
    private final UnitTerms terms;
    private final UnitLetters letters;
    private final Clock clock;

    Linking(LinkTable links, UnitTable units, UnitTerms terms, UnitLetters letters, Clock clock) {
        this.links = links;
        this.units = units;
        this.terms = terms;
        this.letters = letters;
        this.clock = clock;
    }

    /** A unit that its owner has let in, and has yet to confirm. It replaces what it was linked with. */
    void find(Unit unit, OwnershipPeriod owner) {
        begin(unit, owner, null);
        letters.tellFound(owner.owner(), unit);
    }

    /** One that its owner has asked for himself and finished in the car: nothing is left to confirm. Its token is given back. */
    String linkAtOnce(Unit unit, OwnershipPeriod owner) {
        var link = begin(unit, owner, now());
        confirmed(link);
        return arm(link);
    }

    void confirm(Link link) {
        links.confirm(link.id(), now());
        confirmed(link);
    }

    /** Makes the token by which the unit speaks for its owner; the one before is good for nothing. */
    String arm(Link link) {
        var token = RandomKey.make();
        links.arm(link.id(), token);
        return token;
    }

    void end(Link link) {
        links.remove(link.id());
        letters.tellEnded(link);
    }

    /** Forgets a unit, wherever it is, and what it was linked with. */
    void takeOut(Unit unit) {
        links.findOfUnit(unit.id()).ifPresent(this::end);
        units.remove(unit.id());
    }

    private Link begin(Unit unit, OwnershipPeriod owner, @Nullable Instant confirmedAt) {
        links.findOfUnit(unit.id()).ifPresent(before -> links.remove(before.id()));
        var link =
                new Link(UUID.randomUUID(), unit.id(), unit.vehicle(), owner.id(), owner.owner(), now(), confirmedAt);
        links.add(link);
        return link;
    }

    private void confirmed(Link link) {
        terms.begin(link, now());
        letters.tellLinked(link);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
