package io.sillage.trip.web;

import org.jspecify.annotations.Nullable;

/** What is said of a trip, or was typed; {@code closed} when its year's statement is, {@code fault} is a key of words. */
public record RemarkView(
        String trip,
        boolean mayWrite,
        boolean closed,
        boolean business,
        String name,
        String note,
        @Nullable String fault) {}
