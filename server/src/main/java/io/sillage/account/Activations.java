package io.sillage.account;

import io.sillage.account.MailTokens.Purpose;
import io.sillage.kernel.AccountId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens an account all the way (R11). It takes both, the mailbox and the password: so nobody comes into an account that a
 * stranger began with the mailbox of another, nor into one whose letter went astray.
 */
@Service
public class Activations {

    private final AccountRepository accounts;
    private final MailTokens tokens;
    private final PasswordCheck passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Activations(
            AccountRepository accounts,
            MailTokens tokens,
            PasswordCheck passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Activates the account whose link this is, for somebody who knows its password.
     *
     * @throws MailTokenRefused when the link is good no more
     * @throws WrongCredentials when the password is another; the link stays good
     * @throws TooManyTries when too many passwords were tried
     */
    public void activate(String token, String password, String networkAddress) {
        var account = tokens.find(token, Purpose.ACTIVATION)
                .flatMap(accounts::findById)
                .orElseThrow(MailTokenRefused::new);
        passwords.requireRight(account, password, networkAddress);
        use(token);
    }

    /**
     * Activates the account of a person who is signed in to it, and so has shown that he knows its password.
     *
     * @throws MailTokenRefused when the link is good no more, or is another account's
     */
    public void activate(String token, AccountId signedIn) {
        if (tokens.find(token, Purpose.ACTIVATION).filter(signedIn::equals).isEmpty()) {
            throw new MailTokenRefused();
        }
        use(token);
    }

    /** Whether a link is good, and for the account of that person. */
    public boolean isFor(String token, AccountId signedIn) {
        return tokens.find(token, Purpose.ACTIVATION).filter(signedIn::equals).isPresent();
    }

    private void use(String token) {
        transaction.executeWithoutResult(status -> {
            var account = tokens.use(token, Purpose.ACTIVATION)
                    .flatMap(accounts::findById)
                    .orElseThrow(MailTokenRefused::new);
            accounts.save(account.activate(clock.instant()));
        });
    }
}
