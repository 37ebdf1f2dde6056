package io.sillage.ownership;

import io.sillage.account.Mailboxes;
import io.sillage.account.Throttle;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom owners let see their cars, and who still can. Each change is told to those whom it concerns by a letter that is posted
 * with it, or does not happen (A23).
 */
@Service
@Transactional
public class Sharing {

    /** What can be shared of a car, besides its state. */
    public static final Set<Purpose> OFFERED =
            Set.copyOf(EnumSet.of(Purpose.DRIVING_DATA, Purpose.FIND_MY_CAR, Purpose.COACHING));

    static final int MOST = 10;
    static final Duration INVITED_FOR = Duration.ofDays(7);

    private final Rights rights;
    private final CoUserTable coUsers;
    private final InvitationTable invitations;
    private final CoUserCache cache;
    private final Mailboxes mailboxes;
    private final SharingLetters letters;
    private final OpenPages pages;
    private final ObjectProvider<Freeze> freezes;
    private final Clock clock;
    private final Throttle owners = new Throttle(MOST, Duration.ofDays(1));

    Sharing(
            Rights rights,
            CoUserTable coUsers,
            InvitationTable invitations,
            CoUserCache cache,
            Mailboxes mailboxes,
            SharingLetters letters,
            OpenPages pages,
            ObjectProvider<Freeze> freezes,
            Clock clock) {
        this.rights = rights;
        this.coUsers = coUsers;
        this.invitations = invitations;
        this.cache = cache;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.pages = pages;
        this.freezes = freezes;
        this.clock = clock;
    }

    /**
     * Everybody besides the owner who can see his car now.
     *
     * @throws NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public List<CoUser> all(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var now = now();
        return coUsers.ofCar(car).stream()
                .filter(one -> one.period().equals(period.id()) && one.isIn(now))
                .toList();
    }

    /**
     * This person's own access to a car of another.
     *
     * @throws NotFound when he has none
     */
    @Transactional(readOnly = true)
    public List<CoUser> ownOf(SignedIn who, VehicleId car) {
        rights.requireToSee(who, car, Purpose.VEHICLE);
        return sharedWith(who).stream().filter(one -> one.vehicle().equals(car)).toList();
    }

    /** The invitations of a car that wait for an answer. */
    @Transactional(readOnly = true)
    public List<Invitation> invitations(SignedIn who, VehicleId car) {
        return invitations.ofPeriod(rights.require(who, car, Purpose.VEHICLE).id(), now());
    }

    /** The cars of others that a person may see. */
    @Transactional(readOnly = true)
    public List<CoUser> sharedWith(SignedIn who) {
        return rights.sharedWith(who.account());
    }

    /**
     * Invites whoever reads a mailbox. Whether somebody with an account does is told to nobody.
     *
     * @param until when access ends; null for as long as the ownership lasts
     * @throws NotFound when the car is not his
     * @throws CarFrozen while it is sold
     * @throws OwnerUnconfirmed while his own rights are limited
     * @throws io.sillage.account.BadMailAddress when the text is no address
     * @throws SharingEndRefused when that has been already
     * @throws TooManyPeople when there are too many
     */
    public void invite(SignedIn who, VehicleId car, String mail, Set<Purpose> sees, @Nullable Instant until) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var now = now();
        mustBeConfirmed(period);
        mustNotBeFrozen(car);
        var mailbox = mailboxes.identityOf(mail);
        if (until != null && !until.isAfter(now)) {
            throw new SharingEndRefused();
        }
        if (all(who, car).size() + invitations(who, car).size() >= MOST
                || !owners.take(who.account().toString())) {
            throw new TooManyPeople();
        }
        var invitation = new Invitation(
                UUID.randomUUID(),
                car,
                period.id(),
                who.account(),
                mail.strip(),
                offered(sees),
                until == null ? null : until.truncatedTo(ChronoUnit.MICROS),
                now.plus(INVITED_FOR));
        invitations.add(invitation, mailbox);
        letters.tellInvited(invitation, who);
    }

    /** What a person is invited to, by the mailbox that he has shown to read. */
    @Transactional(readOnly = true)
    public List<Invitation> offeredTo(SignedIn who) {
        return mailboxes.findIdentity(who.account()).stream()
                .flatMap(mailbox -> invitations.toMailbox(mailbox, now()).stream())
                .filter(invitation -> !invitation.owner().equals(who.account()))
                .toList();
    }

    /**
     * Accepts an invitation: from now on he may see what it offers.
     *
     * @throws NotFound when there is none for him
     * @throws CarFrozen while the car is sold
     */
    public CoUser accept(SignedIn who, UUID id) {
        var invitation = mine(who, id);
        mustNotBeFrozen(invitation.vehicle());
        var taken = invitations.take(id).orElseThrow(NotFound::new);
        var now = now();
        if (taken.until() != null && !taken.until().isAfter(now)) {
            throw new NotFound();
        }
        var one = new CoUser(
                UUID.randomUUID(), taken.vehicle(), taken.period(), who.account(), taken.sees(), now, taken.until());
        coUsers.add(one);
        cache.forgetAfterwards(one.vehicle());
        letters.tellShared(one, taken.owner(), who);
        return one;
    }

    /** An invitation of his car, if that is one. */
    @Transactional(readOnly = true)
    public Optional<Invitation> findInvitation(SignedIn who, VehicleId car, UUID id) {
        return rights.isOwner(who, car)
                ? invitations(who, car).stream()
                        .filter(invitation -> invitation.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }

    /** Declines an invitation. */
    public void decline(SignedIn who, UUID id) {
        invitations.take(mine(who, id).id());
    }

    /** Takes an invitation back. */
    public void withdraw(SignedIn who, VehicleId car, UUID id) {
        if (invitations(who, car).stream()
                        .noneMatch(invitation -> invitation.id().equals(id))
                || invitations.take(id).isEmpty()) {
            throw new NotFound();
        }
    }

    /**
     * Puts somebody out, now: the owner does, or he leaves by himself.
     *
     * @throws NotFound when there is no such person on a car of his
     */
    public void end(SignedIn who, VehicleId car, UUID id) {
        var one = coUsers.find(id).filter(known -> known.vehicle().equals(car)).orElseThrow(NotFound::new);
        var period = rights.periodAt(car, now()).orElseThrow(NotFound::new);
        boolean leaves = one.person().equals(who.account());
        if (!leaves && !period.owner().equals(who.account())) {
            throw new NotFound();
        }
        coUsers.remove(id);
        cache.forgetAfterwards(car);
        pages.cutAfterwards(car);
        letters.tellEnded(one, period.owner());
    }

    private Invitation mine(SignedIn who, UUID id) {
        return offeredTo(who).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void mustBeConfirmed(OwnershipPeriod period) {
        if (period.limited()) {
            throw new OwnerUnconfirmed();
        }
    }

    private void mustNotBeFrozen(VehicleId car) {
        if (freezes.stream().anyMatch(freeze -> freeze.holds(car))) {
            throw new CarFrozen();
        }
    }

    private static Set<Purpose> offered(Set<Purpose> sees) {
        var some = EnumSet.noneOf(Purpose.class);
        sees.stream().filter(OFFERED::contains).forEach(some::add);
        return some;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
