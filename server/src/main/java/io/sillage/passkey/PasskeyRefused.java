package io.sillage.passkey;

import io.sillage.kernel.Refusal;

/** What an authenticator said was not what we asked for, or the passkey is none of this platform. */
public final class PasskeyRefused extends Refusal {

    private static final long serialVersionUID = 1;

    public PasskeyRefused() {
        super(Kind.NOT_SIGNED_IN, "passkey-refused", "This passkey was not accepted. Begin again.");
    }
}
