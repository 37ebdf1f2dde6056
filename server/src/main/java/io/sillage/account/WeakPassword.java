package io.sillage.account;

import io.sillage.kernel.Refusal;

/** A password that is too short, too long, or among those that are tried first. */
public final class WeakPassword extends Refusal {

    private static final long serialVersionUID = 1;

    private WeakPassword(String message) {
        super(Kind.INVALID, "weak-password", message);
    }

    static WeakPassword outOfLength(int shortest, int longest) {
        return new WeakPassword("A password has from " + shortest + " to " + longest + " characters.");
    }

    static WeakPassword common() {
        return new WeakPassword("This password is among those that are tried first. Please choose another.");
    }
}
