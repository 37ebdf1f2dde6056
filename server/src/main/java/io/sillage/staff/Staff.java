package io.sillage.staff;

import io.sillage.passkey.Ceremonies;
import io.sillage.passkey.PasskeyRefused;
import io.sillage.passkey.Used;
import io.sillage.passkey.Wanted;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Those who work here, as they come in: by a passkey of this realm, and by nothing else. */
@Service
public class Staff {

    private final MemberRepository members;
    private final DealershipTable dealerships;
    private final PasskeyTable passkeys;
    private final Ceremonies ceremonies;
    private final StaffSettings settings;
    private final Clock clock;

    Staff(
            MemberRepository members,
            DealershipTable dealerships,
            PasskeyTable passkeys,
            Ceremonies ceremonies,
            StaffSettings settings,
            Clock clock) {
        this.members = members;
        this.dealerships = dealerships;
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who this is, while he works here. */
    public Optional<StaffMember> find(UUID id) {
        return members.findById(id).filter(Member::isAtWork).map(this::present);
    }

    /** How somebody is called who works or worked here. */
    public String nameOf(UUID id) {
        return members.findById(id).map(Member::shownName).orElse("");
    }

    /**
     * The one whose passkey was used. No mail address is asked for, so nobody learns who works here.
     *
     * @throws PasskeyRefused when it is none of this realm, its owner has left, or the authenticator did not say what it should
     */
    public StaffMember signIn(Used used, byte[] challenge) {
        var passkey = passkeys.find(used.credential()).orElseThrow(PasskeyRefused::new);
        var member = find(passkey.member())
                .filter(found -> Arrays.equals(Wanted.handle(found.id()), used.userHandle()))
                .orElseThrow(PasskeyRefused::new);
        var use = ceremonies.used(passkey.credential(), used, challenge).orElseThrow(PasskeyRefused::new);
        if (!passkeys.use(passkey.id(), use, clock.instant())) {
            throw new PasskeyRefused();
        }
        return member;
    }

    /** The name under which authenticators know us: our host. */
    public String relyingParty() {
        return ceremonies.relyingParty();
    }

    private StaffMember present(Member member) {
        var dealership = Optional.ofNullable(member.dealership())
                .flatMap(dealerships::find)
                .orElse(null);
        return new StaffMember(member.id(), member.shownName(), dealership, settings.zone());
    }
}
