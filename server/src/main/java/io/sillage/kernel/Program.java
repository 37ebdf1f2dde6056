package io.sillage.kernel;

import java.util.UUID;

/** A program that speaks for a person: what he gave it, and how it calls itself. */
public record Program(UUID connection, String name) {}
