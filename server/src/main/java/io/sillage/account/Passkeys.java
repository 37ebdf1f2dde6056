package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.passkey.Ceremonies;
import io.sillage.passkey.Made;
import io.sillage.passkey.PasskeyRefused;
import io.sillage.passkey.Used;
import io.sillage.passkey.Wanted;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in with a key that an authenticator keeps (WebAuthn), without password or code: it asks for a finger, a face or
 * a PIN itself. Nobody names an account to do so, so nobody learns which there are. Each change is told by letter.
 */
@Service
public class Passkeys {

    private final AccountRepository accounts;
    private final PasskeyTable table;
    private final Ceremonies ceremonies;
    private final AccountLetters letters;
    private final RecoveryStops recoveries;
    private final Standings standings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Passkeys(
            AccountRepository accounts,
            PasskeyTable table,
            Ceremonies ceremonies,
            AccountLetters letters,
            RecoveryStops recoveries,
            Standings standings,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.table = table;
        this.ceremonies = ceremonies;
        this.letters = letters;
        this.recoveries = recoveries;
        this.standings = standings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A passkey as its owner sees it.
     *
     * @param synced whether it lies with all of a person's devices, and not on one alone
     */
    public record Named(
            UUID id, String name, Instant added, @Nullable Instant lastUsed, boolean synced) {}

    /** The name under which authenticators know us: our host. */
    public String relyingParty() {
        return ceremonies.relyingParty();
    }

    public List<Named> all(AccountId account) {
        return table.all(account).stream()
                .map(one -> new Named(
                        one.id(),
                        one.name(),
                        one.added(),
                        one.lastUsed(),
                        one.credential().backedUp()))
                .toList();
    }

    public Wanted wanted(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        return new Wanted(
                Wanted.handle(id.value()),
                account.mail(),
                account.name(),
                table.all(id).stream().map(passkey -> passkey.credential().id()).toList());
    }

    /**
     * Adds a passkey.
     *
     * @param challenge which was issued for it
     * @throws PasskeyRefused when the authenticator did not say what it should, or the passkey is known
     * @throws PersonNameRefused when nobody could read its name
     */
    public void add(AccountId id, Made made, byte[] challenge, String name) {
        var credential = ceremonies.made(made, challenge);
        var passkey = new Passkey(UUID.randomUUID(), id, credential, PersonName.of(name), clock.instant(), null);
        transaction.executeWithoutResult(status -> {
            var account = accounts.findById(id).orElseThrow(NotFound::new);
            if (!table.add(passkey)) {
                throw new PasskeyRefused();
            }
            letters.tellAdded(account, "passkey-added");
        });
    }

    /** Removes a passkey; one of another person is not found. */
    public void remove(AccountId id, UUID passkey) {
        transaction.executeWithoutResult(status -> {
            var account = accounts.findById(id).orElseThrow(NotFound::new);
            if (!table.remove(id, passkey)) {
                throw new NotFound();
            }
            letters.tell(account, "passkey-removed");
        });
    }

    /**
     * The person whose passkey was used.
     *
     * @param challenge which was issued for it
     * @throws PasskeyRefused when it is unknown, or the authenticator did not say what it should
     */
    public SignedIn signIn(Used used, byte[] challenge) {
        var passkey = table.find(used.credential()).orElseThrow(PasskeyRefused::new);
        var account = accounts.findById(passkey.account())
                .filter(found -> standings.of(found, clock.instant()) != Standing.LAPSED)
                .filter(found -> Arrays.equals(Wanted.handle(found.id().value()), used.userHandle()))
                .orElseThrow(PasskeyRefused::new);
        var use = ceremonies.used(passkey.credential(), used, challenge);
        if (use.isEmpty() || !table.use(passkey.id(), use.get(), clock.instant())) {
            transaction.executeWithoutResult(status -> letters.tell(account, "passkey-copied"));
            throw new PasskeyRefused();
        }
        recoveries.stop(account.id());
        return account.person();
    }

    /**
     * Lets nobody by who does not use a passkey of this very account.
     *
     * @throws PasskeyRefused as {@link #signIn} does, and when it is another's
     */
    public void prove(AccountId id, Used used, byte[] challenge) {
        if (!Objects.equals(signIn(used, challenge).account(), id)) {
            throw new PasskeyRefused();
        }
    }
}
