package io.sillage.staff;

import java.time.Instant;
import java.util.UUID;

/** A mailbox whose owner may come to work in a dealership until it ends: this mailbox, that dealership, once. */
public record Invitation(UUID id, String mail, UUID dealership, Instant endsAt) {}
