package io.sillage.account;

import io.sillage.account.MailTokens.Purpose;
import io.sillage.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way back for who knows his password and has neither his authenticator app nor a recovery code nor a passkey any more: it
 * takes three days, in which every letter and every session that is open can stop it, and then a letter to his mailbox. Whoever
 * comes in with a code or a passkey meanwhile needs no way back: that stops it too, as a new password does.
 */
@Service
public class Recoveries {

    /** For how long it waits to be stopped. */
    static final Duration WAITS = Duration.ofDays(3);

    /** For how long it is good then. */
    static final Duration GOOD = Purpose.RECOVERY.lifetime();

    /** For how long none begins after one was stopped. */
    static final Duration RESTS = Duration.ofDays(3);

    private final RecoveryTable table;
    private final AccountRepository accounts;
    private final SignInCheck signIns;
    private final SecondFactors secondFactors;
    private final RecoveryStops stops;
    private final RecoveryEffects effects;
    private final MailTokens tokens;
    private final AccountLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recoveries(
            RecoveryTable table,
            AccountRepository accounts,
            SignInCheck signIns,
            SecondFactors secondFactors,
            RecoveryStops stops,
            RecoveryEffects effects,
            MailTokens tokens,
            AccountLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.stops = stops;
        this.effects = effects;
        this.tokens = tokens;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins, for an account whose password was right a short while ago. Asked for again while it waits, nothing changes.
     *
     * @throws RecoveryStopped when one was stopped within three days
     */
    @Transactional
    public void ask(AccountId id) {
        var account = accounts.findById(id).orElseThrow(RecoveryStopped::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (table.findOpen(id, now).isPresent()) {
            return;
        }
        var due = now.plus(WAITS);
        if (!table.begin(new Recovery(id, now, due, due.plus(GOOD)), now.minus(RESTS))) {
            throw new RecoveryStopped();
        }
        letters.tellRecoveryAsked(account, WAITS.toDays());
    }

    /**
     * Begins, for who gives the password here and now, as who signs in does.
     *
     * @param networkAddress where the try comes from, as the edge groups addresses
     * @throws WrongCredentials and the other refusals of {@link Accounts#signIn}
     * @throws NothingToRecover when the account has no second step
     * @throws RecoveryStopped when one was stopped within three days
     */
    public void ask(String mail, String password, String networkAddress) {
        var account = signIns.signIn(mail, password, networkAddress);
        if (!secondFactors.guard(account.id())) {
            throw new NothingToRecover();
        }
        transaction.executeWithoutResult(status -> ask(account.id()));
    }

    /** The one that is open, for its owner to see in his sessions. */
    public Optional<Recovery> find(AccountId account) {
        return table.findOpen(account, clock.instant());
    }

    /** The owner does not want it: said from a session of his. */
    public void stop(AccountId account) {
        stops.stop(account);
    }

    /** Whether the link of a letter can still stop one. */
    public boolean canStop(String token) {
        return tokens.find(token, Purpose.RECOVERY_STOP).flatMap(this::find).isPresent();
    }

    /** The same by the link of the letter about it. @throws MailTokenRefused when there is nothing to stop any more */
    public void stopBy(String token) {
        var open = tokens.find(token, Purpose.RECOVERY_STOP).flatMap(this::find).orElseThrow(MailTokenRefused::new);
        stops.stop(open.account());
    }

    /** Whether a link that ends a recovery well is good. */
    public boolean isGood(String token) {
        return tokens.find(token, Purpose.RECOVERY).flatMap(this::find).isPresent();
    }

    /**
     * Ends it well: app, recovery codes and passkeys are gone, nobody is signed in, and the password is enough once more.
     *
     * @throws MailTokenRefused when the link is good no more, or the recovery was stopped
     */
    public void complete(String token) {
        transaction.executeWithoutResult(status -> {
            var account = tokens.use(token, Purpose.RECOVERY)
                    .flatMap(id -> find(id).filter(open -> open.isGoodAt(clock.instant())))
                    .flatMap(open -> accounts.findById(open.account()))
                    .orElseThrow(MailTokenRefused::new);
            effects.apply(account);
        });
    }

    /** Writes to the mailboxes of those who have waited long enough. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void tellWhatIsDue() {
        var now = clock.instant();
        table.due(now)
                .forEach(due -> transaction.executeWithoutResult(status -> accounts.findById(due.account())
                        .filter(account -> table.tell(account.id(), clock.instant()))
                        .ifPresent(account -> letters.offerRecovery(account, GOOD.toDays()))));
        table.forgetBefore(now.minus(RESTS));
    }
}
