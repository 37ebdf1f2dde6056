package io.sillage.passkey;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/** What an authenticator needs to know to make a passkey: for whom, and which it has made before. */
public record Wanted(byte[] userHandle, String userName, String displayName, List<byte[]> known) {

    /** The handle that authenticators keep of a person: his id, as sixteen bytes. */
    public static byte[] handle(UUID person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }

    /** The same as browsers want it. */
    public PasskeyCreation asked(String challenge, String relyingParty) {
        return new PasskeyCreation(
                challenge,
                relyingParty,
                Base64Url.of(userHandle),
                userName,
                displayName,
                Ceremonies.ALGORITHMS,
                known.stream().map(Base64Url::of).toList());
    }
}
