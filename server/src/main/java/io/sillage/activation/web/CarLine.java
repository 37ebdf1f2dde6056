package io.sillage.activation.web;

import org.jspecify.annotations.Nullable;

/** A car in the list of Settings, Car: its page, its name, its picture when it is known to be his, and the key of its stage. */
public record CarLine(String href, String name, @Nullable String picture, String stage) {}
