package io.sillage.edge;

import static io.sillage.account.SoftAuthenticator.text;

import io.sillage.passkey.Made;
import io.sillage.passkey.Used;

/** What scripts of ours send of passkeys, as JSON. */
final class PasskeyBodies {

    private PasskeyBodies() {}

    static String made(Made made) {
        return """
                {"name":"Denis Moreau","attestation":"%s","clientData":"%s"}""".formatted(text(made.attestation()), text(made.clientData()));
    }

    static String used(Used used) {
        return """
                {"credential":"%s","userHandle":"%s","authenticatorData":"%s","clientData":"%s","signature":"%s"}""".formatted(
                        text(used.credential()),
                        text(used.userHandle()),
                        text(used.authenticatorData()),
                        text(used.clientData()),
                        text(used.signature()));
    }
}
