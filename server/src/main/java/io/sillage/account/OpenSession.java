package io.sillage.account;

import java.time.Instant;

/**
 * Somewhere a person is signed in.
 *
 * @param handle our own name of it, which opens nothing
 * @param device what the browser says it is, or an empty text
 * @param present whether it is the one that asks
 */
public record OpenSession(String handle, String device, Instant begun, Instant lastUsed, boolean present) {}
