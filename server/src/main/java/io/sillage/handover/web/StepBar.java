package io.sillage.handover.web;

import io.sillage.handover.HandOver.Step;
import io.sillage.kernel.Words;
import java.util.ArrayList;
import java.util.List;

/** The steps of a hand-over as one of the two sees them, and which of them is next. */
public record StepBar(List<Mark> marks) {

    /** A step, and how it stands: {@code done}, {@code present} or {@code to-come}. */
    public record Mark(String text, String state) {}

    private static final int SELLERS_STEPS = 4;
    private static final int BUYERS_STEPS = 3;

    static StepBar ofSeller(Step step, Words words) {
        return of("seller", SELLERS_STEPS, done(step), words);
    }

    static StepBar ofBuyer(Step step, Words words) {
        return of("buyer", BUYERS_STEPS, done(step) - 1, words);
    }

    /** How many of the seller's steps are done; the buyer's begin with the second of them. */
    private static int done(Step step) {
        return switch (step) {
            case CALLED_OFF, LAPSED -> 0;
            case OFFERED -> 1;
            case ENTERED -> 2;
            case PROVEN -> 3;
            case PASSED -> SELLERS_STEPS;
        };
    }

    private static StepBar of(String side, int steps, int done, Words words) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < steps; i++) {
            var text = words.say("handover." + side + "-step-" + (i + 1));
            marks.add(new Mark(text, i < done ? "done" : i == done ? "present" : "to-come"));
        }
        return new StepBar(marks);
    }
}
