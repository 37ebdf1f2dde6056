package io.sillage.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A no as RFC 9457 writes it.
 *
 * @param errors what was wrong where, when the no is about several parts of what was sent
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    /** One wrong part: a JSON pointer into the body, or a parameter's name, and what was expected there. */
    record Fault(String pointer, String detail) {}

    static Problem of(Refusal refusal) {
        return of(status(refusal.kind()), refusal.code(), String.valueOf(refusal.getMessage()));
    }

    static Problem of(List<Fault> faults) {
        return new Problem(
                type("invalid-request"),
                HttpStatus.BAD_REQUEST.getReasonPhrase(),
                HttpStatus.BAD_REQUEST.value(),
                "Parts of what was sent are not as expected.",
                faults);
    }

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(type(code), status.getReasonPhrase(), status.value(), detail, List.of());
    }

    /** The no for a status that something else than a rule of ours chose. */
    static Problem of(int status) {
        return switch (status) {
            case 401 -> of(new NotSignedIn());
            case 404 -> of(new NotFound());
            case 405 -> of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This is not done here.");
            case 406 -> of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "There is no such form of this.");
            case 413 -> of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "What was sent is too large.");
            case 415 -> of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-form", "Expected application/json.");
            case 503 -> of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not now. Please try again.");
            default -> status < 500 ? badRequest() : defect();
        };
    }

    private static Problem badRequest() {
        return of(HttpStatus.BAD_REQUEST, "invalid-request", "A part of the request is not as expected.");
    }

    private static Problem defect() {
        return of(HttpStatus.INTERNAL_SERVER_ERROR, "defect", "Something is wrong on our side.");
    }

    private static String type(String code) {
        return "/problems/" + code;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
