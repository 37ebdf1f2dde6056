package io.sillage.privacy;

/** A private interval and where it was set. */
public record SetInterval(SetIn setIn, PrivateInterval interval) {}
