package io.sillage.trip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of the list of trips, newest first, and the key with which the next one is asked. */
public record TripPage(List<Trip> trips, @Nullable String next) {}
