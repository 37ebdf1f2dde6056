package io.sillage.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letters about a move to another address, and what ends with it; inside the transaction of it. */
@Component
class MailChangeEffects {

    private final AccountLetters letters;
    private final MailTokens tokens;
    private final WaysIn ways;
    private final RecoveryStops recoveries;

    MailChangeEffects(AccountLetters letters, MailTokens tokens, WaysIn ways, RecoveryStops recoveries) {
        this.letters = letters;
        this.tokens = tokens;
        this.ways = ways;
        this.recoveries = recoveries;
    }

    /** @param other who has the new address already; then nobody gets the second key, and the move never happens */
    void askBoth(Account account, MailAddress address, Optional<Account> other) {
        letters.askOldAddress(account, address);
        other.ifPresentOrElse(letters::tellOwner, () -> letters.askNewAddress(account, address));
    }

    void moved(Account before, Account after) {
        recoveries.stop(after.id());
        tokens.voidAll(after.id());
        ways.closeAllBut(after.id(), "");
        letters.tellMoved(before, after);
    }
}
