package io.sillage.account;

import io.sillage.account.MailTokens.Purpose;
import io.sillage.kernel.AccountId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends account recoveries that are not wanted: the owner said so, or has shown that he needs none. */
@Component
class RecoveryStops {

    private final RecoveryTable table;
    private final AccountRepository accounts;
    private final MailTokens tokens;
    private final AccountLetters letters;
    private final Clock clock;

    RecoveryStops(
            RecoveryTable table, AccountRepository accounts, MailTokens tokens, AccountLetters letters, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
        this.clock = clock;
    }

    /** Stops the one that is open, if one is, and tells the owner. */
    @Transactional
    public void stop(AccountId account) {
        if (table.stop(account, clock.instant())) {
            tokens.end(account, Purpose.RECOVERY);
            tokens.end(account, Purpose.RECOVERY_STOP);
            accounts.findById(account).ifPresent(letters::tellRecoveryStopped);
        }
    }
}
