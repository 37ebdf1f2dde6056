package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import java.nio.ByteBuffer;
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

    /** The kinds of keys that we take, by their numbers in COSE: ES256, EdDSA, RS256. */
    public static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final AccountRepository accounts;
    private final PasskeyTable table;
    private final PasskeyCheck check;
    private final RelyingParty us;
    private final AccountLetters letters;
    private final Standings standings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Passkeys(
            AccountRepository accounts,
            PasskeyTable table,
            PasskeyCheck check,
            RelyingParty us,
            AccountLetters letters,
            Standings standings,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.table = table;
        this.check = check;
        this.us = us;
        this.letters = letters;
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

    /** What an authenticator needs to know to make a passkey: for whom, and which it has made before. */
    public record Wanted(byte[] userHandle, String userName, String displayName, List<byte[]> known) {}

    /** What an authenticator says of a passkey that it has made. */
    public record Made(byte[] attestation, byte[] clientData) {}

    /** What an authenticator says when a passkey is used. */
    public record Used(
            byte[] credential, byte[] userHandle, byte[] authenticatorData, byte[] clientData, byte[] signature) {}

    /** The name under which authenticators know us: our host. */
    public String relyingParty() {
        return us.id();
    }

    public List<Named> all(AccountId account) {
        return table.all(account).stream()
                .map(one -> new Named(one.id(), one.name(), one.added(), one.lastUsed(), one.backedUp()))
                .toList();
    }

    public Wanted wanted(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        return new Wanted(
                handle(id),
                account.mail(),
                account.name(),
                table.all(id).stream().map(Passkey::credentialId).toList());
    }

    /**
     * Adds a passkey.
     *
     * @param challenge which was issued for it
     * @throws PasskeyRefused when the authenticator did not say what it should, or the passkey is known
     * @throws PersonNameRefused when nobody could read its name
     */
    public void add(AccountId id, Made made, byte[] challenge, String name) {
        var passkey = check.made(id, made, challenge, PersonName.of(name), clock.instant());
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
                .filter(found -> Arrays.equals(handle(found.id()), used.userHandle()))
                .orElseThrow(PasskeyRefused::new);
        var use = check.used(passkey, used, challenge);
        if (use.isEmpty()
                || !table.use(passkey.id(), use.get().counter(), use.get().backedUp(), clock.instant())) {
            transaction.executeWithoutResult(status -> letters.tell(account, "passkey-copied"));
            throw new PasskeyRefused();
        }
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

    private static byte[] handle(AccountId id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
