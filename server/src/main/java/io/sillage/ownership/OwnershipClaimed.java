package io.sillage.ownership;

import java.util.UUID;

/** Somebody who is not known as the owner of a car wants to be. */
public record OwnershipClaimed(UUID claim) {}
