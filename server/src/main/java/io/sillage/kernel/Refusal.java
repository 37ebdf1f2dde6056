package io.sillage.kernel;

/**
 * A rule that declines. Carries a code that is documented in docs/problems.md and a message that is safe to show: what
 * was wrong and what was expected.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What sort of no it is; the edge turns it into a status. */
    public enum Kind {
        INVALID,
        NOT_SIGNED_IN,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        GONE,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;

    protected Refusal(Kind kind, String code, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }
}
