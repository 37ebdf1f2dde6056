package io.sillage.edge.web;

import io.sillage.kernel.Spelling;

/** What the sign-in page says above its form. */
public enum SignInView {
    NOTHING,
    REFUSED,
    TOO_MANY,
    ACTIVATED,
    PASSWORD_SET,
    MOVED,
    TAKEN_BACK,
    CLOSED;

    /** The key of the words that tell what was done. */
    public String words() {
        return "edge.done-" + Spelling.of(this);
    }

    public boolean isDone() {
        return this == ACTIVATED || this == PASSWORD_SET || this == MOVED || this == TAKEN_BACK || this == CLOSED;
    }

    private static SignInView after(String done) {
        return switch (done) {
            case "activation" -> ACTIVATED;
            case "mot-de-passe" -> PASSWORD_SET;
            case "adresse" -> MOVED;
            case "repris" -> TAKEN_BACK;
            case "ferme" -> CLOSED;
            default -> NOTHING;
        };
    }

    static SignInView of(String problemCode, String done) {
        return switch (problemCode) {
            case "" -> after(done);
            case "too-many-tries", "sign-in-busy" -> TOO_MANY;
            default -> REFUSED;
        };
    }
}
