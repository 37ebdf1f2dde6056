package io.sillage.account;

import io.sillage.account.MailTokens.Purpose;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How an account moves to another address: confirmed by letter at the old address and at the new
 * one, in any order. Whether the new address has an account of its own is told there alone.
 */
@Service
public class MailChanges {

    private final AccountRepository accounts;
    private final MailChangeTable changes;
    private final MailTokens tokens;
    private final MailChangeEffects effects;
    private final LetterLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailChanges(
            AccountRepository accounts,
            MailChangeTable changes,
            MailTokens tokens,
            MailChangeEffects effects,
            LetterLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.tokens = tokens;
        this.effects = effects;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a confirmed letter led to. */
    public enum Outcome {
        /** The other address has still to confirm. */
        WAITS_FOR_THE_OTHER,
        /** The account has moved. */
        MOVED
    }

    /**
     * Writes to both addresses, for a person who has just shown that he is there.
     *
     * @throws BadMailAddress when the new address is none
     * @throws TooManyTries when too many letters were asked for
     */
    public void ask(AccountId id, String mail, String networkAddress) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        var address = MailAddress.parse(mail).orElseThrow(BadMailAddress::new);
        limits.take(address.identity(), networkAddress);
        var ends = clock.instant().plus(Purpose.OLD_ADDRESS.lifetime());
        transaction.executeWithoutResult(status -> {
            changes.keep(new MailChange(id, address, false, false, ends));
            effects.askBoth(account, address, findOther(account, address));
        });
    }

    /** The address that a letter asks to confirm, while the letter is good. */
    public Optional<String> findWished(String token) {
        return owner(token)
                .flatMap(id -> transaction.execute(status -> changes.hold(id, clock.instant())
                        .map(change -> change.to().value())));
    }

    /**
     * Confirms with the link of one of the two letters; after the second the account has moved, and all its sessions end.
     *
     * @throws MailTokenRefused when the link is good no more, or the address has got an account of its own
     */
    public Outcome confirm(String token) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> confirmed(token)));
        } catch (DuplicateKeyException e) {
            throw new MailTokenRefused();
        }
    }

    private Outcome confirmed(String token) {
        var atOld = tokens.use(token, Purpose.OLD_ADDRESS);
        var id = atOld.or(() -> tokens.use(token, Purpose.NEW_ADDRESS)).orElseThrow(MailTokenRefused::new);
        var change = changes.hold(id, clock.instant()).orElseThrow(MailTokenRefused::new);
        var next = atOld.isPresent() ? change.confirmedAtOld() : change.confirmedAtNew();
        if (!next.isConfirmed()) {
            changes.keep(next);
            return Outcome.WAITS_FOR_THE_OTHER;
        }
        changes.remove(id);
        var account = accounts.findById(id).orElseThrow(MailTokenRefused::new);
        effects.moved(account, accounts.save(account.withMail(next.to())));
        return Outcome.MOVED;
    }

    private Optional<AccountId> owner(String token) {
        return tokens.find(token, Purpose.OLD_ADDRESS).or(() -> tokens.find(token, Purpose.NEW_ADDRESS));
    }

    private Optional<Account> findOther(Account account, MailAddress address) {
        return accounts.findByMailIdentity(address.identity())
                .filter(other -> !other.id().equals(account.id()));
    }
}
