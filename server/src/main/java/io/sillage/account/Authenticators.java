package io.sillage.account;

import io.sillage.brand.Brand;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.privacy.Safe;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person sets up an authenticator app and does without it again. Each change is told by letter. */
@Service
@Transactional
public class Authenticators {

    private static final int KEY_BYTES = 20;
    private static final Duration DRAFT_LASTS = Duration.ofHours(1);

    private final AccountRepository accounts;
    private final AuthenticatorTable table;
    private final RecoveryCodes recoveryCodes;
    private final AccountLetters letters;
    private final Sessions sessions;
    private final Safe safe;
    private final Brand brand;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Authenticators(
            AccountRepository accounts,
            AuthenticatorTable table,
            RecoveryCodes recoveryCodes,
            AccountLetters letters,
            Sessions sessions,
            Safe safe,
            Brand brand,
            Clock clock) {
        this.accounts = accounts;
        this.table = table;
        this.recoveryCodes = recoveryCodes;
        this.letters = letters;
        this.sessions = sessions;
        this.safe = safe;
        this.brand = brand;
        this.clock = clock;
    }

    /** Since when an account has an app, and how many recovery codes are left; without one, never and none. */
    public record State(@Nullable Instant since, int recoveryCodesLeft) {}

    /** What an app needs to know: its key as people type it (RFC 4648 base 32), and the address that holds it all. */
    public record Draft(String key, String address) {

        /** Hides the key from logs. */
        @Override
        public String toString() {
            return "Draft[…]";
        }
    }

    @Transactional(readOnly = true)
    public State state(AccountId id) {
        var since = table.find(id).map(Authenticator::confirmed).orElse(null);
        return new State(since, since == null ? 0 : recoveryCodes.left(id));
    }

    /**
     * The app to be, the same for an hour, so that a page may be loaded again after its picture was taken.
     *
     * @throws AuthenticatorKnown when the account has one
     */
    public Draft draft(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        var found = table.find(id);
        if (found.filter(app -> app.confirmed() != null).isPresent()) {
            throw new AuthenticatorKnown();
        }
        return draft(
                account,
                found.filter(app -> now.isBefore(app.begun().plus(DRAFT_LASTS)))
                        .map(app -> safe.open(id.value(), app.sealedKey()))
                        .orElseGet(() -> newKey(id, now)));
    }

    /**
     * Confirms the app by its first code; from now on signing in takes one, and the other sessions have ended.
     *
     * @return the recovery codes, which are never shown again
     * @throws WrongCode when it is not the app's
     * @throws AuthenticatorKnown when the account has an app already
     */
    public List<String> confirm(AccountId id, String code, Presence session) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        var app = table.find(id).orElseThrow(WrongCode::new);
        if (app.confirmed() != null) {
            throw new AuthenticatorKnown();
        }
        var now = clock.instant();
        var key = safe.open(id.value(), app.sealedKey());
        var step = Totp.stepOf(key, code.replaceAll("\\s", ""), now);
        if (step.isEmpty() || !table.confirm(id, step.getAsLong(), now)) {
            throw new WrongCode();
        }
        sessions.endOthers(id, session.sessionId());
        letters.tellAdded(account, "authenticator-on");
        return recoveryCodes.renew(id);
    }

    /** Ten recovery codes in place of those before, which are never shown again. */
    public List<String> renewRecoveryCodes(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        if (state(id).since() == null) {
            throw new NotFound();
        }
        letters.tell(account, "recovery-codes-new");
        return recoveryCodes.renew(id);
    }

    /** From now on the password is enough. */
    public void remove(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        if (!table.remove(id)) {
            throw new NotFound();
        }
        letters.tell(account, "authenticator-off");
    }

    private byte[] newKey(AccountId id, Instant now) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        table.begin(id, safe.seal(id.value(), key), now);
        return key;
    }

    private Draft draft(Account account, byte[] key) {
        var text = Base32.toBase32String(key);
        var issuer = encoded(brand.name());
        return new Draft(
                text,
                "otpauth://totp/" + issuer + ":" + encoded(account.mail()) + "?secret=" + text + "&issuer=" + issuer
                        + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.STEP_SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
