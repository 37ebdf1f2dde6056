package io.sillage.edge.web;

/** A service that is not there yet, as Services names it plainly: the end of its words' key, and its icon. */
public record ServiceToCome(String key, String icon) {}
