package io.sillage.staff;

import io.sillage.kernel.Digest;
import io.sillage.passkey.Ceremonies;
import io.sillage.passkey.Credential;
import io.sillage.passkey.Made;
import io.sillage.passkey.PasskeyRefused;
import io.sillage.passkey.Wanted;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody comes to work here: with an invitation, or as an operator with his one-time password. Either is good for
 * one thing, to make a passkey, and is over with it.
 */
@Service
@Transactional
public class Enrolments {

    private final MemberRepository members;
    private final InvitationTable invitations;
    private final PasskeyTable passkeys;
    private final Ceremonies ceremonies;
    private final FirstPasswordTries tries;
    private final Clock clock;

    Enrolments(
            MemberRepository members,
            InvitationTable invitations,
            PasskeyTable passkeys,
            Ceremonies ceremonies,
            FirstPasswordTries tries,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * The operator whose one-time password this is; whoever has made his passkey has none any more.
     *
     * @return for whom a passkey may be made now
     * @throws StaffRefused when it is not, or there is no such operator: the two look the same
     * @throws TooManyStaffTries when too many were tried from there
     */
    @Transactional(readOnly = true)
    public UUID begin(String mail, String password, String networkAddress) {
        tries.take(networkAddress);
        var typed = OneTimePassword.typed(password).digest();
        return StaffMail.parse(mail)
                .flatMap(members::findByMailAndLeftAtIsNull)
                .filter(member ->
                        member.oneTimePassword() != null && MessageDigest.isEqual(member.oneTimePassword(), typed))
                .map(Member::id)
                .orElseThrow(StaffRefused::new);
    }

    /** For whom an invitation lets a passkey be made. @throws InvitationEnded when it is good no more */
    @Transactional(readOnly = true)
    public UUID begin(String invitation) {
        return invitations
                .find(Digest.of(invitation), clock.instant())
                .orElseThrow(InvitationEnded::new)
                .id();
    }

    /** What his authenticator needs to know. @throws InvitationEnded when what let him begin is good no more */
    @Transactional(readOnly = true)
    public Wanted wanted(UUID enrolling) {
        var mail = mailOf(enrolling);
        return new Wanted(Wanted.handle(enrolling), mail, mail, List.of());
    }

    /**
     * Makes somebody staff, with the passkey that his authenticator has made.
     *
     * @return the member that he is now
     * @throws InvitationEnded when what let him begin is good no more
     * @throws PasskeyRefused when the authenticator did not say what it should, or the passkey is known
     * @throws DealershipRefused when nobody could read his name
     */
    public UUID complete(UUID enrolling, String name, Made made, byte[] challenge) {
        var called = ShortText.of(name);
        var credential = ceremonies.made(made, challenge);
        var now = clock.instant();
        var invitation = invitations.find(enrolling, now);
        if (invitation.isPresent()) {
            return welcome(invitation.get(), called, credential);
        }
        var operator = members.findById(enrolling)
                .filter(member -> member.oneTimePassword() != null)
                .orElseThrow(InvitationEnded::new);
        members.save(operator.join(called, now));
        return keep(enrolling, credential);
    }

    private UUID welcome(Invitation invitation, String name, Credential credential) {
        if (!invitations.take(invitation.id(), clock.instant())) {
            throw new InvitationEnded();
        }
        try {
            members.save(Member.clerk(invitation, name, clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new AlreadyStaff();
        }
        return keep(invitation.id(), credential);
    }

    private UUID keep(UUID member, Credential credential) {
        if (!passkeys.add(new StaffPasskey(UUID.randomUUID(), member, credential), clock.instant())) {
            throw new PasskeyRefused();
        }
        return member;
    }

    private String mailOf(UUID enrolling) {
        return invitations
                .find(enrolling, clock.instant())
                .map(Invitation::mail)
                .or(() -> members.findById(enrolling)
                        .filter(member -> member.oneTimePassword() != null)
                        .map(Member::mail))
                .orElseThrow(InvitationEnded::new);
    }
}
