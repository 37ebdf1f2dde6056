package io.sillage.edge.web;

/** What the sign-in page says above its form. */
public enum SignInView {
    NOTHING,
    REFUSED,
    TOO_MANY,
    ACTIVATED;

    static SignInView of(String problemCode, String done) {
        return switch (problemCode) {
            case "" -> done.equals("activation") ? ACTIVATED : NOTHING;
            case "too-many-tries", "sign-in-busy" -> TOO_MANY;
            default -> REFUSED;
        };
    }
}
