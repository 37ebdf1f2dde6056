package io.sillage.journey;

import java.time.Instant;
import java.util.UUID;

/**
 * A journey that was sent to a car, as its head unit lists it: what to call it, how many places it leads to and how many are
 * reached, when it was sent, and the number of the last receipt that was heard, after which the unit counts on.
 */
public record Received(
        UUID id, String title, Journey.State state, int stops, int reached, Instant sentAt, int lastReceipt) {}
