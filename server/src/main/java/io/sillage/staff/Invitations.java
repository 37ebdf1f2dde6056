package io.sillage.staff;

import io.sillage.kernel.Digest;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.RandomKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to become staff of a dealership (A11): an operator has a key sent to a mailbox. It says nothing by itself,
 * is kept as a digest, and is good once, for that mailbox and that dealership, until it ends or is withdrawn.
 */
@Service
@Transactional
public class Invitations {

    private final InvitationTable invitations;
    private final DealershipTable dealerships;
    private final MemberRepository members;
    private final StaffLetters letters;
    private final StaffSettings settings;
    private final Clock clock;

    Invitations(
            InvitationTable invitations,
            DealershipTable dealerships,
            MemberRepository members,
            StaffLetters letters,
            StaffSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.dealerships = dealerships;
        this.members = members;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Invites the owner of a mailbox to work in a dealership. An invitation that he had before is void.
     *
     * @throws NotFound when who asks is no operator, or there is no such dealership
     * @throws StaffMailRefused when that is no mail address
     * @throws AlreadyStaff when somebody of this address works here
     */
    public void invite(StaffMember operator, UUID dealership, String mail) {
        operator.requireOperator();
        var house = dealerships.find(dealership).orElseThrow(NotFound::new);
        var address = StaffMail.parse(mail).orElseThrow(StaffMailRefused::new);
        if (members.findByMailAndLeftAtIsNull(address).isPresent()) {
            throw new AlreadyStaff();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var invitation = new Invitation(UUID.randomUUID(), address, dealership, now.plus(settings.invitation()));
        var token = RandomKey.make();
        invitations.put(invitation, Digest.of(token), operator.id(), now);
        letters.invite(invitation, house, token);
    }

    /** Takes an invitation back. @throws NotFound when who asks is no operator, or it is not there any more */
    public void withdraw(StaffMember operator, UUID invitation) {
        operator.requireOperator();
        if (!invitations.take(invitation, clock.instant())) {
            throw new NotFound();
        }
    }

    /** Those that wait for a dealership. @throws NotFound when who asks is no operator */
    @Transactional(readOnly = true)
    public List<Invitation> all(StaffMember operator, UUID dealership) {
        operator.requireOperator();
        return invitations.all(dealership, clock.instant());
    }

    /** The invitation whose key this is, without using it. @throws InvitationEnded when it is good no more */
    @Transactional(readOnly = true)
    public Invitation get(String token) {
        return invitations.find(Digest.of(token), clock.instant()).orElseThrow(InvitationEnded::new);
    }
}
