package io.sillage.journey.web;

/** A place that was searched for: what a form sends of it, its name, and where that is. */
public record FoundView(String value, String name, String within, String icon) {}
