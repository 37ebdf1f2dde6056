package io.sillage.account;

import org.springframework.stereotype.Component;

/** What follows from a forgotten and from a changed password, inside the transaction of it. */
@Component
class PasswordEffects {

    private final AccountLetters letters;
    private final MailTokens tokens;
    private final WaysIn ways;
    private final RecoveryStops recoveries;

    PasswordEffects(AccountLetters letters, MailTokens tokens, WaysIn ways, RecoveryStops recoveries) {
        this.letters = letters;
        this.tokens = tokens;
        this.ways = ways;
        this.recoveries = recoveries;
    }

    void sendLink(Account account) {
        letters.offerNewPassword(account);
    }

    /** Whoever came in with the old password is out, except for one session that may stay; the links of letters end. */
    void apply(Account account, String sessionThatStays) {
        recoveries.stop(account.id());
        tokens.voidWhatAThiefMay(account.id());
        ways.closeAllBut(account.id(), sessionThatStays);
        letters.tellPasswordChanged(account);
    }
}
