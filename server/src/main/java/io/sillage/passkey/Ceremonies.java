package io.sillage.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/**
 * The two ceremonies of WebAuthn, making a passkey and using it (§7.1, §7.2): whether an authenticator said what it should,
 * for us, to this challenge, by a verified user.
 */
@Service
public class Ceremonies {

    /** The kinds of keys that we take, by their numbers in COSE: ES256, EdDSA, RS256. */
    public static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private static final boolean USER_VERIFIED = true;
    private static final boolean USER_PRESENT = true;
    private static final List<PublicKeyCredentialParameters> KEYS = ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final RelyingParty us;

    Ceremonies(RelyingParty us) {
        this.us = us;
    }

    /** The name under which authenticators know us: our host. */
    public String relyingParty() {
        return us.id();
    }

    /** @throws PasskeyRefused when anything is not as it should be */
    public Credential made(Made made, byte[] challenge) {
        var data = orRefused(() -> manager.verify(
                new RegistrationRequest(made.attestation(), made.clientData()),
                new RegistrationParameters(us.server(challenge), KEYS, USER_VERIFIED, USER_PRESENT)));
        var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
        return new Credential(
                credential.getCredentialId(),
                credentials.convert(credential),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS());
    }

    /**
     * Nothing when the count of the authenticator went back: then there are two of it.
     *
     * @throws PasskeyRefused when anything else is not as it should be
     */
    public Optional<Use> used(Credential passkey, Used used, byte[] challenge) {
        var request = new AuthenticationRequest(
                used.credential(), used.userHandle(), used.authenticatorData(), used.clientData(), used.signature());
        var parameters = new AuthenticationParameters(
                us.server(challenge), recordOf(passkey), null, USER_VERIFIED, USER_PRESENT);
        try {
            var data = orRefused(() -> manager.verify(request, parameters));
            var authenticator = Objects.requireNonNull(data.getAuthenticatorData());
            return Optional.of(new Use(authenticator.getSignCount(), authenticator.isFlagBS()));
        } catch (MaliciousCounterValueException e) {
            return Optional.empty();
        }
    }

    /** What is not even CBOR or JSON, or holds something else than it should, comes out of the library as it met it. */
    private static <T> T orRefused(Supplier<T> verification) {
        try {
            return verification.get();
        } catch (MaliciousCounterValueException e) {
            throw e;
        } catch (WebAuthnException | JacksonException | ClassCastException e) {
            throw new PasskeyRefused();
        }
    }

    private CredentialRecord recordOf(Credential passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.counter(),
                credentials.convert(passkey.data()),
                null,
                null,
                null,
                null);
    }
}
