package io.sillage.notification;

import java.time.Instant;
import java.util.UUID;

/** A browser that is told of a person's messages at once, as she sees it. */
public record PushSubscription(UUID id, String device, Instant madeAt) {}
