package io.sillage.passkey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an authenticator says when a passkey is used, as browsers send it: bytes are base64url. */
public record PasskeyUse(
        @NotNull @Size(max = 2_000) String credential,
        @NotNull @Size(max = 100) String userHandle,
        @NotNull @Size(max = 4_000) String authenticatorData,
        @NotNull @Size(max = 4_000) String clientData,
        @NotNull @Size(max = 4_000) String signature) {

    public Used used() {
        return new Used(
                Base64Url.parse(credential),
                Base64Url.parse(userHandle),
                Base64Url.parse(authenticatorData),
                Base64Url.parse(clientData),
                Base64Url.parse(signature));
    }
}
