package io.sillage.account;

import io.sillage.passkey.Challenge;
import io.sillage.passkey.PasskeyRefused;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The challenge of one session, for one use. The session keeps it, as text. */
@Component
public class PasskeyChallenges {

    private static final String CHALLENGE = "passkey";
    private static final String ENDS = "passkey-ends";

    private final Clock clock;

    PasskeyChallenges(Clock clock) {
        this.clock = clock;
    }

    /** A new one in place of the one before, as base64url. */
    public String issue(HttpSession session) {
        var challenge = Challenge.random(clock.instant());
        session.setAttribute(CHALLENGE, challenge.text());
        session.setAttribute(ENDS, challenge.endsAt().toString());
        return challenge.text();
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
        return new Challenge(text, Instant.parse(ends)).bytesAt(clock.instant());
    }
}
