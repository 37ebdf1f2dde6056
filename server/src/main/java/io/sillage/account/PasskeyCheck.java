package io.sillage.account;

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
import io.sillage.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Whether an authenticator said what it should (WebAuthn §7.1, §7.2): for us, to this challenge, by a verified user. */
@Component
class PasskeyCheck {

    private static final boolean USER_VERIFIED = true;
    private static final boolean USER_PRESENT = true;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Passkeys.ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final RelyingParty us;

    PasskeyCheck(RelyingParty us) {
        this.us = us;
    }

    /** What a use came to: the count of the authenticator, and whether the passkey lies in somebody's cloud. */
    record Use(long counter, boolean backedUp) {}

    /** @throws PasskeyRefused when anything is not as it should be */
    Passkey made(AccountId account, Passkeys.Made made, byte[] challenge, String name, Instant now) {
        var data = orRefused(() -> manager.verify(
                new RegistrationRequest(made.attestation(), made.clientData()),
                new RegistrationParameters(us.server(challenge), ALGORITHMS, USER_VERIFIED, USER_PRESENT)));
        var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
        return new Passkey(
                UUID.randomUUID(),
                account,
                credential.getCredentialId(),
                credentials.convert(credential),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS(),
                name,
                now,
                null);
    }

    /**
     * Nothing when the count of the authenticator went back: then there are two of it.
     *
     * @throws PasskeyRefused when anything else is not as it should be
     */
    Optional<Use> used(Passkey passkey, Passkeys.Used used, byte[] challenge) {
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

    private CredentialRecord recordOf(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.counter(),
                credentials.convert(passkey.credential()),
                null,
                null,
                null,
                null);
    }
}
