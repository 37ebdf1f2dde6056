package io.sillage.orders;

import java.util.List;

/** What came of a file of orders: all of it was written down, or nothing. */
public sealed interface ImportOutcome {

    /** All were written down. */
    record Stored(int orders) implements ImportOutcome {}

    /** Nothing was, because of these lines; the file may be sent again once they are mended. */
    record Rejected(List<Fault> faults) implements ImportOutcome {}

    /** What is wrong with a line, the first being 1. */
    record Fault(int line, String code) {}
}
