package io.sillage.edge.web;

/** What the sign-in page says above its form. */
public enum SignInView {
    NOTHING,
    REFUSED,
    TOO_MANY;

    static SignInView of(String problemCode) {
        return switch (problemCode) {
            case "" -> NOTHING;
            case "too-many-tries", "sign-in-busy" -> TOO_MANY;
            default -> REFUSED;
        };
    }
}
