package io.sillage.staff;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who run the platform. None exists until one is created on the machine itself. */
@Service
public class Operators {

    private final MemberRepository members;
    private final PasskeyTable passkeys;
    private final SessionTable sessions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Operators(MemberRepository members, PasskeyTable passkeys, SessionTable sessions, Clock clock) {
        this.members = members;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Creates an operator and gives the password for his first sign-in, which is told this once.
     *
     * @throws OperatorMailRefused when that is no mail address
     * @throws OperatorExists when he, or a clerk of this address, works here
     */
    public String create(String mail) {
        var address = StaffMail.parse(mail).orElseThrow(OperatorMailRefused::new);
        var password = OneTimePassword.random(random);
        try {
            members.save(Member.operator(address, password.digest(), clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new OperatorExists();
        }
        return password.text();
    }

    /**
     * Gives an operator who has lost his passkey a password for a new one, which is told this once. His passkeys and sessions
     * are over: whoever has found them opens nothing.
     *
     * @throws OperatorUnknown when no operator of this address works here
     */
    @Transactional
    public String renew(String mail) {
        var operator = StaffMail.parse(mail)
                .flatMap(members::findByMailAndLeftAtIsNull)
                .filter(member -> member.dealership() == null)
                .orElseThrow(OperatorUnknown::new);
        var password = OneTimePassword.random(random);
        members.save(operator.renew(password.digest()));
        passkeys.removeAll(operator.id());
        sessions.endAll(operator.id());
        return password.text();
    }

    /** Whether there is anybody to answer for this platform. */
    public boolean exist() {
        return members.existsByDealershipIsNullAndLeftAtIsNull();
    }
}
