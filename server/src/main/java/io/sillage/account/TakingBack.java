package io.sillage.account;

import io.sillage.account.MailTokens.Purpose;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the owner of a mailbox takes his account back from somebody who learned its password and added an authenticator app
 * or a passkey, to keep him out. The letter about each such change has the way, for three days.
 */
@Service
public class TakingBack {

    private final AccountRepository accounts;
    private final MailTokens tokens;
    private final PasswordCheck passwords;
    private final TakingBackEffects effects;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakingBack(
            AccountRepository accounts,
            MailTokens tokens,
            PasswordCheck passwords,
            TakingBackEffects effects,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.effects = effects;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether a link of such a letter is still good. */
    public boolean isGood(String token) {
        return tokens.find(token, Purpose.TAKING_BACK).isPresent();
    }

    /**
     * Removes what was added in the days for which the link is good, ends all sessions, leaves the account with a password
     * that nobody knows, and writes the link for a new one.
     *
     * @throws MailTokenRefused when the link is good no more
     * @throws SignInBusy when too many passwords are being checked
     */
    public void takeBack(String token) {
        if (!isGood(token)) {
            throw new MailTokenRefused();
        }
        var nobodyKnows = passwords.hash(UUID.randomUUID() + " " + UUID.randomUUID());
        var since = clock.instant().minus(Purpose.TAKING_BACK.lifetime());
        transaction.executeWithoutResult(status -> {
            var account = tokens.use(token, Purpose.TAKING_BACK)
                    .flatMap(accounts::findById)
                    .orElseThrow(MailTokenRefused::new);
            effects.apply(accounts.save(account.withPassword(nobodyKnows)), since);
        });
    }
}
