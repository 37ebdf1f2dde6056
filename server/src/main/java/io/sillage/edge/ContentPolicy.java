package io.sillage.edge;

import io.sillage.oauth.AskedFor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What browsers let our pages load, and where they let our forms end (CSP). */
final class ContentPolicy {

    private static final String BEFORE = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
            + " base-uri 'none'; form-action 'self'";
    private static final String AFTER = "; frame-ancestors 'none'";

    private ContentPolicy() {}

    /** With us alone; but the form on the page of consent ends at the application that asked for it. */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        var ends = request.getAttribute(AskedFor.RETURNS_TO) instanceof String source ? " " + source : "";
        response.setHeader("Content-Security-Policy", BEFORE + ends + AFTER);
    }
}
