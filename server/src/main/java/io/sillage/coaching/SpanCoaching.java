package io.sillage.coaching;

/**
 * How a span was driven: zones and losses summed, scores weighted by the distance of the trips that have them, and of each the
 * coverage, the share of the distance (0 to 1) that has it. {@code lossesOverM} is the distance of the trips of which losses are
 * known.
 */
public record SpanCoaching(
        Span span,
        int trips,
        double distanceM,
        double electricM,
        double electricOfM,
        Zones zones,
        Scores scores,
        Coverage coverage,
        Losses losses,
        double lossesOverM) {

    /** Which share of the distance has a score, 0 to 1. */
    public record Coverage(double global, double constantSpeed, double energy) {}

    public Advice advice() {
        return Advice.of(scores, losses, lossesOverM);
    }
}
