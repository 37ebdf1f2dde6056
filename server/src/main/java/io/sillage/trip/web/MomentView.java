package io.sillage.trip.web;

/** Something that happened on the way: when, what and where, and how many seconds after the start. */
public record MomentView(String time, String what, String place, long seconds) {}
