package io.sillage.dealer;

import io.sillage.dealer.OwnershipFile.Signed;
import io.sillage.kernel.NotFound;
import io.sillage.ownership.ClaimSeen;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Confirmation.Given;
import io.sillage.ownership.Confirmation.Waiting;
import io.sillage.ownership.Successions;
import io.sillage.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dealer's desk (R17, R26, A16): a clerk opens a file by the code that a customer shows, sees his papers and confirms him
 * as the owner. A car that has an owner passes when he has been told and does not object; when he does, another has to sign.
 */
@Service
public class Desk {

    /** A file is open for as long as a customer may stand before the desk. */
    static final Duration OPEN = Duration.ofHours(2);

    private final LookUps lookUps;
    private final FileTable files;
    private final FileView view;
    private final Claims claims;
    private final Successions successions;
    private final Clock clock;

    Desk(LookUps lookUps, FileTable files, FileView view, Claims claims, Successions successions, Clock clock) {
        this.lookUps = lookUps;
        this.files = files;
        this.view = view;
        this.claims = claims;
        this.successions = successions;
        this.clock = clock;
    }

    /**
     * Opens a file at the clerk's dealership by the code that a customer shows there.
     *
     * @throws NotFound for operators, who have no desk
     * @throws CodeUnknown when no customer shows this code
     * @throws TooManyLookUps when the clerk has looked too often
     */
    public UUID open(StaffMember clerk, String code) {
        var dealership = clerk.requireDealership();
        ClaimSeen claim = lookUps.find(clerk, code);
        var now = now();
        var file = new OwnershipFile(
                UUID.randomUUID(),
                dealership.id(),
                claim.id(),
                claim.shown(),
                claim.isOwned(),
                new Signed(clerk.id(), now, ""),
                now.plus(OPEN),
                null,
                null,
                null,
                false);
        files.add(file, claim.claimant());
        return file.id();
    }

    /** The files of the clerk's dealership, the last first; for operators those of all in which somebody waits. */
    @Transactional(readOnly = true)
    public List<FileSeen> all(StaffMember who) {
        var all = who.isOperator()
                ? files.allWaiting()
                : files.allOf(who.requireDealership().id());
        return all.stream().map(file -> view.of(file, who)).toList();
    }

    /** @throws NotFound when there is no such file, or it is another dealership's: the two look the same */
    @Transactional(readOnly = true)
    public FileSeen get(StaffMember who, UUID id) {
        return files.find(id)
                .filter(file -> mayLook(who, file))
                .map(file -> view.of(file, who))
                .orElseThrow(NotFound::new);
    }

    /**
     * The clerk has seen the papers of the customer of this file.
     *
     * @throws NotFound when there is no such file at his dealership
     * @throws FileEnded when it is open no more
     * @throws PapersMissing when he has not seen both papers
     * @throws ReasonMissing when he does not say why
     * @throws io.sillage.kernel.Refusal as {@link Claims#confirm} does
     */
    @Transactional
    public void confirm(StaffMember clerk, UUID id, Evidence evidence) {
        var file = files.lock(id)
                .filter(found -> clerk.worksAt(found.dealership()))
                .orElseThrow(NotFound::new);
        if (!file.isOpen(clock.instant())) {
            throw new FileEnded();
        }
        var seen = evidence.checked();
        var succession = switch (claims.confirm(file.claim(), seen.vin(), clerk.id())) {
            case Given(var period) -> null;
            case Waiting(var dueAt, var waiting) -> waiting;
        };
        files.confirm(id, new Signed(clerk.id(), now(), seen.reason()), succession);
    }

    /**
     * Another has looked into the owner's objection: a colleague at the same dealership, or an operator.
     *
     * @param passOn whether the car passes all the same, or stays its owner's
     * @throws NotFound when there is no such file for him
     * @throws ReasonMissing when he does not say why
     * @throws io.sillage.kernel.Refusal as {@link Successions#countersign} does
     */
    @Transactional
    public void settle(StaffMember who, UUID id, boolean passOn, String reason) {
        var file = files.lock(id).filter(found -> mayLook(who, found)).orElseThrow(NotFound::new);
        if (file.succession() == null) {
            throw new NotFound();
        }
        var why = Reason.of(reason);
        if (passOn) {
            successions.countersign(file.succession(), who.id());
        } else {
            successions.uphold(file.succession());
        }
        files.settle(id, new Signed(who.id(), now(), why), passOn);
    }

    private static boolean mayLook(StaffMember who, OwnershipFile file) {
        return who.worksAt(file.dealership()) || (who.isOperator() && file.succession() != null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
