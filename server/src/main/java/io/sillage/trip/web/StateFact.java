package io.sillage.trip.web;

/** One thing that a car said of itself, or that it did not. */
public record StateFact(String name, String value) {}
