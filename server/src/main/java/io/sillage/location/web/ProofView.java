package io.sillage.location.web;

import java.util.List;

/** The proof of private mode as its page shows it: positions stored and dropped, whether it holds, and each time. */
public record ProofView(String stored, String dropped, boolean holds, List<Line> times) {

    /** One time, where it was set, and how many positions were dropped from it. */
    public record Line(String time, String setIn, String dropped) {}
}
