package io.sillage.account;

import java.time.Clock;
import org.bouncycastle.util.encoders.Base32;

/** For tests: the app on a person's phone, which knows the key of one account. */
public final class AuthenticatorApp {

    private final byte[] key;
    private final Clock clock;
    private long shown = Long.MIN_VALUE;

    public AuthenticatorApp(String key, Clock clock) {
        this.key = Base32.decode(key);
        this.clock = clock;
    }

    /** The code of this moment. */
    public String code() {
        return code(0);
    }

    /** The code of so many steps later, or earlier. */
    public String code(int stepsLater) {
        return Totp.code(key, Totp.stepAt(clock.instant()) + stepsLater, Totp.DIGITS);
    }

    /** A code that was not shown before: that of the next step, when this one's was. */
    public String freshCode() {
        shown = Math.max(shown + 1, Totp.stepAt(clock.instant()));
        return Totp.code(key, shown, Totp.DIGITS);
    }

    /** Six digits that are no code of this moment. */
    public String wrongCode() {
        for (int guess = 0; ; guess++) {
            var code = "%06d".formatted(guess);
            if (Totp.stepOf(key, code, clock.instant()).isEmpty()) {
                return code;
            }
        }
    }
}
