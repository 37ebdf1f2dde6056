package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey as it is kept. The credential is WebAuthn's attested credential data: its id and its public key. */
record Passkey(
        UUID id,
        AccountId account,
        byte[] credentialId,
        byte[] credential,
        long counter,
        boolean backupEligible,
        boolean backedUp,
        String name,
        Instant added,
        @Nullable Instant lastUsed) {}
