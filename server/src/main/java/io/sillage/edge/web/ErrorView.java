package io.sillage.edge.web;

import org.jspecify.annotations.Nullable;

/** What an error page says: keys of its title and explanation, and a reference that finds the defect in the log. */
public record ErrorView(
        int status,
        String title,
        String explanation,
        @Nullable String reference) {

    /** One explanation for each sort of answer, so that a page never tells more than a status does. */
    static ErrorView of(int status, @Nullable String reference) {
        var key = switch (status) {
            case 401, 403 -> "edge.error-forbidden";
            case 404, 410 -> "edge.error-not-found";
            case 429 -> "edge.error-too-many";
            case 503 -> "edge.error-unavailable";
            default -> status < 500 ? "edge.error-bad-request" : "edge.error-defect";
        };
        return new ErrorView(status, key, key + "-why", reference);
    }
}
