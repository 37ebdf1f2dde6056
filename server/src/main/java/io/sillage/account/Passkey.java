package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.passkey.Credential;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey as it is kept, with the name that its owner gave it. */
record Passkey(
        UUID id,
        AccountId account,
        Credential credential,
        String name,
        Instant added,
        @Nullable Instant lastUsed) {}
