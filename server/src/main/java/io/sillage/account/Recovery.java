package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.time.Instant;

/**
 * An account recovery that is open: asked for, good from when its waiting time is over, until it ends.
 *
 * @param dueAt when a letter with the key is sent to the mailbox
 */
public record Recovery(AccountId account, Instant askedAt, Instant dueAt, Instant endsAt) {

    boolean isGoodAt(Instant now) {
        return !now.isBefore(dueAt) && now.isBefore(endsAt);
    }
}
