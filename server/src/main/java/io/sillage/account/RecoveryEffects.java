package io.sillage.account;

import org.springframework.stereotype.Component;

/** What an account recovery that ends well leaves of an account, inside the transaction of it. */
@Component
class RecoveryEffects {

    private final RecoveryTable table;
    private final AuthenticatorTable authenticators;
    private final PasskeyTable passkeys;
    private final MailTokens tokens;
    private final WaysIn ways;
    private final AccountLetters letters;

    RecoveryEffects(
            RecoveryTable table,
            AuthenticatorTable authenticators,
            PasskeyTable passkeys,
            MailTokens tokens,
            WaysIn ways,
            AccountLetters letters) {
        this.table = table;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.tokens = tokens;
        this.ways = ways;
        this.letters = letters;
    }

    void apply(Account account) {
        table.remove(account.id());
        authenticators.remove(account.id());
        passkeys.removeAll(account.id());
        tokens.voidAll(account.id());
        ways.closeAllBut(account.id(), "");
        letters.tell(account, "recovered");
    }
}
