package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person's own side of a car: what he calls it, and when he last looked at it. */
@Table(schema = "ownership", name = "membership")
record Membership(
        @Id UUID id,
        PeriodId period,
        AccountId person,
        @Nullable String carName,
        @Nullable Instant lookedAt,
        @Version @Nullable Integer version) {

    static Membership of(OwnershipPeriod period, AccountId person) {
        return new Membership(UUID.randomUUID(), period.id(), person, null, null, null);
    }

    Membership calling(@Nullable String name) {
        return new Membership(id, period, person, name, lookedAt, version);
    }

    Membership looking(Instant instant) {
        return new Membership(id, period, person, carName, instant, version);
    }
}
