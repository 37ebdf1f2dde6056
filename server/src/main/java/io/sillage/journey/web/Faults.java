package io.sillage.journey.web;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/** Words for what was refused, and the status that goes with it. */
final class Faults {

    private Faults() {}

    /** The key of its words, with the answer's status set; what is not found is left to be said elsewhere. */
    static String say(Refusal refusal, HttpServletResponse response) {
        if (refusal instanceof NotFound) {
            throw refusal;
        }
        response.setStatus(
                switch (refusal.kind()) {
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                    case GONE -> HttpServletResponse.SC_GONE;
                    case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                    default -> HttpServletResponse.SC_BAD_REQUEST;
                });
        return "journey.fault-" + refusal.code();
    }
}
