package io.sillage.handover.web;

import org.jspecify.annotations.Nullable;

/**
 * A hand-over as one of the two sees it.
 *
 * @param step how far it has come, such as {@code entered}
 * @param asked whether the buyer began it, and the owner is asked
 * @param other the name of the other one, empty while there is none
 * @param code what the seller gives his buyer, until it was entered
 * @param until when it lapses, in words
 * @param at when it passed, in words; empty before
 */
public record SaleView(
        String id,
        String step,
        boolean asked,
        StepBar steps,
        String model,
        String vinEnd,
        String other,
        @Nullable String code,
        String until,
        String at) {

    public boolean isOver() {
        return step.equals("passed") || step.equals("called-off") || step.equals("lapsed");
    }
}
