package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * What a person shows besides his password: a code of his authenticator app (RFC 6238) or a recovery code. Its methods
 * open no transaction of their own, so that a try is counted though what follows be undone.
 */
@Service
public class SecondFactors {

    private final AccountRepository accounts;
    private final AuthenticatorTable authenticators;
    private final CodeCheck codes;
    private final PasswordCheck passwords;
    private final Standings standings;
    private final Clock clock;

    SecondFactors(
            AccountRepository accounts,
            AuthenticatorTable authenticators,
            CodeCheck codes,
            PasswordCheck passwords,
            Standings standings,
            Clock clock) {
        this.accounts = accounts;
        this.authenticators = authenticators;
        this.codes = codes;
        this.passwords = passwords;
        this.standings = standings;
        this.clock = clock;
    }

    /** Whether the account wants a code besides its password. */
    public boolean guard(AccountId account) {
        return authenticators
                .find(account)
                .filter(app -> app.confirmed() != null)
                .isPresent();
    }

    /**
     * The person of an account whose password was right, now that he gives a code.
     *
     * @throws WrongCode when it is not right, or was used before
     * @throws TooManyTries when too many were tried
     */
    public SignedIn complete(AccountId id, String code) {
        var account = accounts.findById(id)
                .filter(found -> standings.of(found, clock.instant()) != Standing.LAPSED)
                .orElseThrow(WrongCode::new);
        codes.require(account, code);
        return account.person();
    }

    /**
     * Lets nobody by who does not show all that signing in takes, before what matters.
     *
     * @param code empty when none is given
     * @throws WrongCredentials when the password is another
     * @throws CodeNeeded when the account wants a code as well
     * @throws WrongCode when it is not right, or was used before
     * @throws TooManyTries when too many passwords or codes were tried
     * @throws SignInBusy when too many passwords are being checked
     */
    public void prove(AccountId id, String password, String code, String networkAddress) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        passwords.requireRight(account, password, networkAddress);
        if (!guard(id)) {
            return;
        }
        if (code.isBlank()) {
            throw new CodeNeeded(id);
        }
        codes.require(account, code);
    }
}
