package io.sillage.dealer;

import io.sillage.kernel.AccountId;
import io.sillage.ownership.ClaimSeen;
import io.sillage.ownership.Claimants;
import io.sillage.staff.Dealership;
import io.sillage.staff.Dealerships;
import io.sillage.staff.OperatorAlarm;
import io.sillage.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looking for a claim by its code (A17): each time is written down, found or not, and shown to whom it is about. Who looks
 * thirty times within an hour is stopped, and the operators are told.
 */
@Service
public class LookUps {

    static final int MOST = 30;
    static final Duration SPAN = Duration.ofHours(1);

    private final LookUpTable table;
    private final Claimants claimants;
    private final Dealerships dealerships;
    private final OperatorAlarm alarm;
    private final DealerLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LookUps(
            LookUpTable table,
            Claimants claimants,
            Dealerships dealerships,
            OperatorAlarm alarm,
            DealerLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.claimants = claimants;
        this.dealerships = dealerships;
        this.alarm = alarm;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A look-up as a person sees it whom it is about: which house it was, never who in it.
     *
     * @param asOwner whether it was about a wish of somebody else for his car, and not about his own
     */
    public record Seen(String dealership, Instant at, boolean asOwner) {}

    /** What a dealer has looked for about a person, the last first. */
    public List<Seen> about(AccountId person) {
        return table.about(person).stream()
                .map(row -> new Seen(
                        dealerships
                                .find(row.dealership())
                                .map(Dealership::shown)
                                .orElse(""),
                        row.lookedAt(),
                        row.asOwner()))
                .toList();
    }

    /**
     * Looks for a claim. What is written down of it stays, whatever comes of it.
     *
     * @throws CodeUnknown when no customer shows this code
     * @throws TooManyLookUps when he has looked too often
     */
    ClaimSeen find(StaffMember clerk, String code) {
        var result = Objects.requireNonNull(transaction.execute(status -> noted(clerk, code)));
        return switch (result) {
            case Found(var claim) -> claim;
            case Nothing() -> throw new CodeUnknown();
            case Stopped() -> throw new TooManyLookUps();
        };
    }

    private sealed interface Result {}

    private record Found(ClaimSeen claim) implements Result {}

    private record Nothing() implements Result {}

    private record Stopped() implements Result {}

    private Result noted(StaffMember clerk, String code) {
        var now = clock.instant();
        int before = table.countLocked(clerk.id(), now.minus(SPAN));
        if (before >= MOST - 1) {
            if (before == MOST - 1) {
                table.add(clerk, null, null, now);
                raiseAlarm(clerk);
            }
            return new Stopped();
        }
        var found = claimants.find(code);
        table.add(
                clerk,
                found.map(ClaimSeen::claimant).orElse(null),
                found.map(ClaimSeen::owner).orElse(null),
                now);
        found.ifPresent(claim -> letters.tellLookedUp(claim, clerk.requireDealership()));
        return found.<Result>map(Found::new).orElseGet(Nothing::new);
    }

    private void raiseAlarm(StaffMember clerk) {
        var house = clerk.requireDealership();
        alarm.raise(
                "dealer.mail-trawling", List.of(clerk.name(), house.shown(), MOST), "/staff/concessions/" + house.id());
    }
}
