package io.sillage.headunit.web;

/** A unit of a car as its owner's pages show it. */
public record UnitLine(String id, String tail, String since, boolean confirmed, String href) {}
