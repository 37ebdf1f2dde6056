package io.sillage.journey.web;

/** A journey in the list: where it leads on to, what it is called, how it stands. */
public record JourneyRow(String href, String title, String state, String when, boolean moving) {}
