package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.time.Instant;

/** A wish to move an account to another address, and where it has been confirmed so far. */
record MailChange(AccountId account, MailAddress to, boolean atOld, boolean atNew, Instant endsAt) {

    MailChange confirmedAtOld() {
        return new MailChange(account, to, true, atNew, endsAt);
    }

    MailChange confirmedAtNew() {
        return new MailChange(account, to, atOld, true, endsAt);
    }

    boolean isConfirmed() {
        return atOld && atNew;
    }
}
