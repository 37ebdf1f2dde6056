package io.sillage.account;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** What ends when an account is taken back, inside the transaction of it. */
@Component
class TakingBackEffects {

    private final AuthenticatorTable authenticators;
    private final PasskeyTable passkeys;
    private final MailChangeTable changes;
    private final MailTokens tokens;
    private final WaysIn ways;
    private final RecoveryStops recoveries;
    private final AccountLetters letters;

    TakingBackEffects(
            AuthenticatorTable authenticators,
            PasskeyTable passkeys,
            MailChangeTable changes,
            MailTokens tokens,
            WaysIn ways,
            RecoveryStops recoveries,
            AccountLetters letters) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.changes = changes;
        this.tokens = tokens;
        this.ways = ways;
        this.recoveries = recoveries;
        this.letters = letters;
    }

    void apply(Account account, Instant since) {
        authenticators.removeAddedSince(account.id(), since);
        passkeys.removeAddedSince(account.id(), since);
        recoveries.stop(account.id());
        changes.remove(account.id());
        tokens.voidAll(account.id());
        ways.closeAllBut(account.id(), "");
        letters.offerNewPassword(account);
    }
}
