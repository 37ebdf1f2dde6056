package io.sillage.account;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Finds the account that a mail address and a password belong to, telling nothing when they belong to none. */
@Component
class SignInCheck {

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final SignInLimits limits;
    private final Standings standings;
    private final Clock clock;

    SignInCheck(
            AccountRepository accounts, PasswordHashes hashes, SignInLimits limits, Standings standings, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.limits = limits;
        this.standings = standings;
        this.clock = clock;
    }

    Account signIn(String mail, String password, String networkAddress) {
        var identity = MailAddress.parse(mail).map(MailAddress::identity);
        var key = identity.orElse("");
        limits.take(key, networkAddress);
        var account = identity.flatMap(accounts::findByMailIdentity)
                .filter(found -> standings.of(found, clock.instant()) != Standing.LAPSED);
        if (!hashes.matches(password, account.map(Account::passwordHash).orElse(null))) {
            throw new WrongCredentials();
        }
        limits.giveBack(key, networkAddress);
        return account.orElseThrow(WrongCredentials::new);
    }
}
