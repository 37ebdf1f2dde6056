package io.sillage.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One who runs the platform, as he is kept: with the digest of the password he is to replace at his first sign-in. */
@Table(schema = "staff", name = "operator")
record Operator(
        @Id UUID id,
        String mail,
        byte[] oneTimePassword,
        Instant created,
        @Version @Nullable Integer version) {}
