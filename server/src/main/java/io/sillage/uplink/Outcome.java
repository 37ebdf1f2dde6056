package io.sillage.uplink;

/** What became of a report, for good. What is in doubt is no outcome but an exception, and the car keeps its copy. */
public sealed interface Outcome {

    /** Committed; {@code repeated} when it had been before. */
    record Stored(boolean repeated) implements Outcome {}

    /** Can never be stored: a code of docs/problems.md, and what was wrong and what was expected. */
    record Refused(String code, String reason) implements Outcome {}
}
