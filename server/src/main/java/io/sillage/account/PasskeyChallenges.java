package io.sillage.account;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an authenticator has to sign: random, for one session, once, within five minutes. The session keeps it, as text. */
@Component
public class PasskeyChallenges {

    static final Duration LASTS = Duration.ofMinutes(5);

    private static final String CHALLENGE = "passkey";
    private static final String ENDS = "passkey-ends";
    private static final int BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeyChallenges(Clock clock) {
        this.clock = clock;
    }

    /** A new one in place of the one before, as base64url. */
    public String issue(HttpSession session) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        session.setAttribute(CHALLENGE, text);
        session.setAttribute(ENDS, clock.instant().plus(LASTS).toString());
        return text;
    }

    /**
     * Takes the challenge of a session, which has none then.
     *
     * @throws PasskeyRefused when there is none, or it has ended
     */
    public byte[] take(@Nullable HttpSession session) {
        if (session == null
                || !(session.getAttribute(CHALLENGE) instanceof String text)
                || !(session.getAttribute(ENDS) instanceof String ends)) {
            throw new PasskeyRefused();
        }
        session.removeAttribute(CHALLENGE);
        session.removeAttribute(ENDS);
        if (!clock.instant().isBefore(Instant.parse(ends))) {
            throw new PasskeyRefused();
        }
        return Base64.getUrlDecoder().decode(text);
    }
}
