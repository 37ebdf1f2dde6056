package io.sillage.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem("/problems/" + code, status.getReasonPhrase(), status.value(), detail, List.of());
    }

    static Problem of(List<Fault> faults) {
        return new Problem(
                "/problems/invalid-request",
                HttpStatus.BAD_REQUEST.getReasonPhrase(),
                HttpStatus.BAD_REQUEST.value(),
                "Parts of what was sent are not as expected.",
                faults);
    }

    /** The last part of the type, under which docs/problems.md explains it. */
    String code() {
        return type.substring(type.lastIndexOf('/') + 1);
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
