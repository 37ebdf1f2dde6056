package io.sillage.passkey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an authenticator has made, as browsers send it: bytes are base64url. The name is what its owner types with it. */
public record NewPasskey(
        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 20_000) String attestation,
        @NotNull @Size(max = 4_000) String clientData) {

    public Made made() {
        return new Made(Base64Url.parse(attestation), Base64Url.parse(clientData));
    }
}
