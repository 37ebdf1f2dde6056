package io.sillage.journey.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey as its page shows it.
 *
 * @param total how far and how long; empty while that is not known
 * @param lost the key of words for why there is no way; empty when there is one
 * @param lack the key of words for what keeps the car from being sent to; empty when nothing does
 * @param picture the address of its picture without theme; empty when it leads nowhere
 */
public record PlannerView(
        String href,
        String title,
        String name,
        boolean draft,
        boolean mayWithdraw,
        boolean mayDelete,
        String state,
        List<StopView> stops,
        String start,
        String count,
        boolean full,
        boolean orderable,
        String total,
        String lost,
        @Nullable String lostStop,
        String lack,
        String picture,
        List<StepView> steps,
        boolean lastMile) {

    /** A place on the way: its number from 1, what it is called, when it is reached, how far the leg to it is, and where it may go. */
    public record StopView(
            int number,
            String title,
            String label,
            String arrival,
            String leg,
            boolean first,
            boolean last,
            boolean reached) {}

    /** What happened to a journey, or is to happen next. */
    public record StepView(String text, String when, boolean done, boolean current) {}
}
