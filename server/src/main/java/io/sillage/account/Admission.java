package io.sillage.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account still waits for.
 *
 * @param mail where its letters go
 * @param termsDue until when the terms may be agreed to before it is suspended
 * @param lapses when it ceases to be unless something is done; null when it stays
 */
public record Admission(
        Standing standing,
        String mail,
        Instant termsDue,
        @Nullable Instant lapses) {}
