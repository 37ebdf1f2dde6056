package io.sillage.handover.web;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/** What a page says when a step was refused, beside the step. */
final class Faults {

    private Faults() {}

    /** The key of its words, with the answer's status set; what is not found is left to be said elsewhere. */
    static String say(Refusal refusal, HttpServletResponse response) {
        if (refusal instanceof NotFound) {
            throw refusal;
        }
        response.setStatus(
                switch (refusal.kind()) {
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                    case TOO_MANY -> 429;
                    default -> HttpServletResponse.SC_BAD_REQUEST;
                });
        return "handover.fault-" + refusal.code();
    }
}
