package io.sillage.oauth;

import io.sillage.kernel.Refusal;
import io.sillage.kernel.Spelling;

/** A part of an application cannot be registered so. */
public final class ApplicationRefused extends Refusal {

    private static final long serialVersionUID = 1;

    /** The part that is wrong. */
    enum Part {
        NAME,
        PURPOSE,
        REDIRECT,
        SCOPES
    }

    ApplicationRefused(Part part) {
        super(
                Kind.INVALID,
                "application-refused",
                "The " + Spelling.of(part)
                        + " cannot be registered so: names are readable and short, addresses are https, a custom"
                        + " scheme or a loopback IP, and scopes are known and fit who speaks.");
    }
}
