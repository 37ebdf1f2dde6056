package io.sillage.activation.web;

/** A car in the list of Settings, Car: its page, its name, the end of its VIN, and the key of its stage. */
public record CarLine(String href, String name, String vinEnd, String stage) {}
