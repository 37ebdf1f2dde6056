package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Since when it is known that the person of a session is at its other end. What matters asks again once the last proof
 * has grown old; signing in is the first.
 */
@Component
class Proofs {

    /** What a session is granted while its proof is fresh. */
    static final String FRESH = "proof:fresh";

    private static final String ATTRIBUTE = "proved";

    private final Duration lasts;
    private final Clock clock;

    Proofs(EdgeSettings settings, Clock clock) {
        this.lasts = settings.proofLasts();
        this.clock = clock;
    }

    void note(HttpSession session) {
        session.setAttribute(ATTRIBUTE, clock.instant().toString());
    }

    boolean isFresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof String proved
                && clock.instant().isBefore(Instant.parse(proved).plus(lasts));
    }
}
