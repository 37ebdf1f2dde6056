package io.sillage.edge.web;

import io.sillage.kernel.Spelling;
import java.util.EnumSet;
import java.util.Set;

/** What the sign-in page says above its form. */
public enum SignInView {
    NOTHING,
    REFUSED,
    TOO_MANY,
    RECOVERY_STOPPED,
    ACTIVATED,
    PASSWORD_SET,
    MOVED,
    TAKEN_BACK,
    RECOVERED,
    CLOSED;

    private static final Set<SignInView> DONE =
            EnumSet.of(ACTIVATED, PASSWORD_SET, MOVED, TAKEN_BACK, RECOVERED, CLOSED);

    /** The key of the words that tell what was done. */
    public String words() {
        return "edge.done-" + Spelling.of(this);
    }

    public boolean isDone() {
        return DONE.contains(this);
    }

    private static SignInView after(String done) {
        return switch (done) {
            case "activation" -> ACTIVATED;
            case "mot-de-passe" -> PASSWORD_SET;
            case "adresse" -> MOVED;
            case "repris" -> TAKEN_BACK;
            case "recupere" -> RECOVERED;
            case "ferme" -> CLOSED;
            default -> NOTHING;
        };
    }

    static SignInView of(String problemCode, String done) {
        return switch (problemCode) {
            case "" -> after(done);
            case "too-many-tries", "sign-in-busy" -> TOO_MANY;
            case "recovery-stopped" -> RECOVERY_STOPPED;
            default -> REFUSED;
        };
    }
}
