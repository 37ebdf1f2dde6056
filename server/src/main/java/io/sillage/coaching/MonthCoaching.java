package io.sillage.coaching;

import java.time.YearMonth;

/**
 * How a month was driven: zones summed, scores weighted by the distance of the trips that have them, and
 * {@code coverage}, the share of the distance (0 to 1) whose driving could be scored.
 */
public record MonthCoaching(
        YearMonth month, int trips, double distanceM, double electricM, Zones zones, Scores scores, double coverage) {}
