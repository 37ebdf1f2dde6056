package io.sillage.edge.web;

import java.util.List;

/** What is collected from one source, in words. */
public record CollectedView(String source, List<Line> data) {

    /** One datum: what it is, what for, whether before an answer, how long, and who may read it. */
    public record Line(String name, String what, String purposes, String byDefault, String kept, String readers) {}
}
