package io.sillage.trip;

import java.time.LocalDateTime;

/** One business trip of a statement: when on the owner's wall clock, from where to where, what for, and how far. */
public record StatementLine(
        LocalDateTime begun, LocalDateTime ended, String from, String to, String purpose, long metres) {}
