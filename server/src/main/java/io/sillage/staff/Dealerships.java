package io.sillage.staff;

import io.sillage.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dealerships, which operators write down, and who works in each. */
@Service
@Transactional
public class Dealerships {

    private final DealershipTable dealerships;
    private final MemberRepository members;
    private final SessionTable sessions;
    private final PasskeyTable passkeys;
    private final Clock clock;

    Dealerships(
            DealershipTable dealerships,
            MemberRepository members,
            SessionTable sessions,
            PasskeyTable passkeys,
            Clock clock) {
        this.dealerships = dealerships;
        this.members = members;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** Somebody who works in a dealership, as an operator sees him. */
    public record Colleague(UUID id, String name, String mail, Instant joinedAt) {}

    /**
     * Writes a dealership down.
     *
     * @throws NotFound when who asks is no operator
     * @throws DealershipRefused when name or town cannot be read, or there is one of this name in this town
     */
    public Dealership add(StaffMember operator, String name, String town) {
        operator.requireOperator();
        var dealership = new Dealership(UUID.randomUUID(), ShortText.of(name), ShortText.of(town));
        if (!dealerships.add(dealership, clock.instant())) {
            throw new DealershipRefused();
        }
        return dealership;
    }

    /** @throws NotFound when who asks is no operator */
    @Transactional(readOnly = true)
    public List<Dealership> all(StaffMember operator) {
        operator.requireOperator();
        return dealerships.all();
    }

    /** A dealership by its id; what a customer may know of it is its name. */
    @Transactional(readOnly = true)
    public Optional<Dealership> find(UUID id) {
        return dealerships.find(id);
    }

    /** Who works there. @throws NotFound when who asks is no operator */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(StaffMember operator, UUID dealership) {
        operator.requireOperator();
        return members.findByDealershipAndLeftAtIsNullOrderByName(dealership).stream()
                .map(member -> new Colleague(
                        member.id(),
                        member.shownName(),
                        member.mail(),
                        Optional.ofNullable(member.joinedAt()).orElse(member.createdAt())))
                .toList();
    }

    /**
     * Somebody works here no more: his sessions end at once, and no passkey of his opens one again.
     *
     * @throws NotFound when who asks is no operator, or nobody of that id works there
     */
    public void dismiss(StaffMember operator, UUID dealership, UUID clerk) {
        operator.requireOperator();
        var member = members.findById(clerk)
                .filter(Member::isAtWork)
                .filter(found -> dealership.equals(found.dealership()))
                .orElseThrow(NotFound::new);
        members.save(member.leave(clock.instant()));
        passkeys.removeAll(clerk);
        sessions.endAll(clerk);
    }
}
