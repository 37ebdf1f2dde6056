package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be known as the owner of a car, as a dealer sees it who was shown its code (A17): enough to know the customer by
 * who stands before him, and no more.
 *
 * @param owner the account of the present owner, for him to learn of it; the dealer is shown only that there is one
 */
public record ClaimSeen(
        UUID id, AccountId claimant, @Nullable AccountId owner, Shown shown, Instant endsAt) {

    /** What is shown: initials, a mail address with one letter, the end of the VIN, and the model where the car is known. */
    public record Shown(String initials, String mail, String vinEnd, String model) {}

    public boolean isOwned() {
        return owner != null;
    }
}
