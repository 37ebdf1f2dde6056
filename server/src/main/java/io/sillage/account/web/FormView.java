package io.sillage.account.web;

import io.sillage.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it is shown: what was typed before, never a password, and what was wrong with it. */
public record FormView(Map<String, String> typed, @Nullable Fault fault) {

    /** What was wrong: the code of the problem, and the field it is about, which is empty when it is about none. */
    public record Fault(String code, String field) {}

    /** Which field each problem is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "person-name", "name",
            "bad-mail-address", "mail",
            "weak-password", "password",
            "passwords-differ", "again",
            "terms-not-agreed", "terms",
            "wrong-credentials", "current",
            "phone-number", "phone",
            "language-not-spoken", "language",
            "wrong-code", "code");

    public static final FormView EMPTY = new FormView(Map.of(), null);

    static FormView of(Refusal refusal, Map<String, String> typed) {
        return new FormView(typed, new Fault(refusal.code(), FIELDS.getOrDefault(refusal.code(), "")));
    }

    static FormView of(Map<String, String> typed) {
        return new FormView(typed, null);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The key of the words for what is wrong with a field, if something is. */
    public @Nullable String faultAt(String field) {
        return fault != null && fault.field().equals(field) ? "account.fault-" + fault.code() : null;
    }

    /** The status that a page with this form answers with. */
    static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
            case GONE -> 410;
            default -> 400;
        };
    }
}
