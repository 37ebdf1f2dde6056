package io.sillage.ownership;

import java.time.Instant;
import java.util.UUID;

/** What a dealer hears who has confirmed an owner. */
public sealed interface Confirmation {

    /** The car is his from now on. */
    record Given(OwnershipPeriod period) implements Confirmation {}

    /** The car has an owner, who was told: it passes when this moment has come and he has not objected. */
    record Waiting(Instant dueAt, UUID succession) implements Confirmation {}
}
