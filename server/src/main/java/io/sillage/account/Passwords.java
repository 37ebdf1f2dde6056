package io.sillage.account;

import io.sillage.account.MailTokens.Purpose;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How passwords are replaced (R14, R15). Each change ends sessions, voids the links of letters and is told by letter.
 * Passwords are hashed outside of transactions.
 */
@Service
public class Passwords {

    private final AccountRepository accounts;
    private final PasswordCheck check;
    private final PasswordEffects effects;
    private final MailTokens tokens;
    private final LetterLimits limits;
    private final AsyncTaskExecutor later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Passwords(
            AccountRepository accounts,
            PasswordCheck check,
            PasswordEffects effects,
            MailTokens tokens,
            LetterLimits limits,
            AsyncTaskExecutor applicationTaskExecutor,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.effects = effects;
        this.tokens = tokens;
        this.limits = limits;
        this.later = applicationTaskExecutor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Writes a link to the mailbox, if it has an account (R15). Whether it has is looked up after the answer, so that
     * neither its words nor its time tell.
     *
     * @throws BadMailAddress when the address is none
     * @throws TooManyTries when this mailbox or this place has had its letters
     */
    public void forgotten(String mail, String networkAddress) {
        var address = MailAddress.parse(mail).orElseThrow(BadMailAddress::new);
        limits.take(address.identity(), networkAddress);
        later.execute(() -> transaction.executeWithoutResult(
                status -> accounts.findByMailIdentity(address.identity()).ifPresent(effects::sendLink)));
    }

    /** Whether a link of {@link #forgotten} is still good. */
    public boolean isGood(String token) {
        return owner(token).isPresent();
    }

    /**
     * Sets a new password for whoever has the link, and ends all his sessions. Who has the link has the mailbox, so an
     * account that waited for its activation is activated too.
     *
     * @throws MailTokenRefused when the link is good no more
     * @throws PasswordsDiffer when it was not typed twice the same
     * @throws WeakPassword when the password is too short or too well known
     */
    public void reset(String token, NewPassword password) {
        password.requireSame();
        var account = owner(token).orElseThrow(MailTokenRefused::new);
        check.requireGood(password.text(), address(account));
        var hash = check.hash(password.text());
        transaction.executeWithoutResult(status -> {
            var owner = tokens.use(token, Purpose.PASSWORD)
                    .flatMap(accounts::findById)
                    .orElseThrow(MailTokenRefused::new);
            effects.apply(accounts.save(owner.withPassword(hash).activate(clock.instant())), "");
        });
    }

    /**
     * Sets a new password for a person who knows the present one, and ends his other sessions (R14).
     *
     * @param session the session that stays
     * @throws WrongCredentials when the present password is another
     * @throws PasswordsDiffer when the new one was not typed twice the same
     * @throws WeakPassword when the new one is too short or too well known
     * @throws TooManyTries when too many passwords were tried
     */
    public void change(AccountId id, String current, NewPassword password, Presence session) {
        password.requireSame();
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        check.requireRight(account, current, session.networkAddress());
        check.requireGood(password.text(), address(account));
        var hash = check.hash(password.text());
        transaction.executeWithoutResult(status -> {
            var now = accounts.findById(id).orElseThrow(NotFound::new);
            effects.apply(accounts.save(now.withPassword(hash)), session.sessionId());
        });
    }

    private Optional<Account> owner(String token) {
        return tokens.find(token, Purpose.PASSWORD).flatMap(accounts::findById);
    }

    private static MailAddress address(Account account) {
        return new MailAddress(account.mail());
    }
}
