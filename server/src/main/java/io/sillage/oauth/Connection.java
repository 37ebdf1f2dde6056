package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What one person lets one application see: of what kind, and of which ownership periods. */
record Connection(
        UUID id, UUID application, AccountId person, Set<Scope> scopes, Set<PeriodId> periods, Instant given) {

    /** The same for other periods. */
    Connection of(Set<PeriodId> others) {
        return new Connection(id, application, person, scopes, Set.copyOf(others), given);
    }
}
