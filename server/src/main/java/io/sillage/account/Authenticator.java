package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The authenticator app of an account, as it is kept: a draft until a code of it has confirmed it. */
record Authenticator(
        AccountId account,
        byte[] sealedKey,
        Instant begun,
        @Nullable Instant confirmed) {}
