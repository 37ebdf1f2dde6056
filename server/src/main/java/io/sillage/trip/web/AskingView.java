package io.sillage.trip.web;

/**
 * How asking the car stands.
 *
 * @param said what became of the last time, or nothing
 * @param waits whether the car is being asked now
 * @param refused why it is not asked now, or nothing
 * @param left how many times are left, in words
 */
public record AskingView(String said, boolean waits, String refused, String left) {}
