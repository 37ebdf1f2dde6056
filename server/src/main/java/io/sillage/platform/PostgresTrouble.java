package io.sillage.platform;

/** Why the embedded PostgreSQL cannot run, and what a person can do about it. */
final class PostgresTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    PostgresTrouble(String what, String action) {
        super(what);
        this.action = action;
    }

    String action() {
        return action;
    }
}
