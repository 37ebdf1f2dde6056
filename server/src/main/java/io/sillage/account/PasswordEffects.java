package io.sillage.account;

import org.springframework.stereotype.Component;

/** What follows from a forgotten and from a changed password, inside the transaction of it. */
@Component
class PasswordEffects {

    private final AccountLetters letters;
    private final MailTokens tokens;
    private final Sessions sessions;

    PasswordEffects(AccountLetters letters, MailTokens tokens, Sessions sessions) {
        this.letters = letters;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    void sendLink(Account account) {
        letters.offerNewPassword(account);
    }

    /** Whoever came in with the old password is out, except for one session that may stay; no letter's link is left. */
    void apply(Account account, String sessionThatStays) {
        tokens.voidAll(account.id());
        sessions.endOthers(account.id(), sessionThatStays);
        letters.tellPasswordChanged(account);
    }
}
