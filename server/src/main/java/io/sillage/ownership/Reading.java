package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody besides the owner read of a car on one day, for one purpose.
 *
 * @param person who, when it was a co-user
 * @param program how the program calls itself that read it in the owner's name
 */
public record Reading(
        @Nullable AccountId person,
        @Nullable String program,
        Purpose purpose,
        Instant firstAt,
        Instant lastAt,
        int times) {}
