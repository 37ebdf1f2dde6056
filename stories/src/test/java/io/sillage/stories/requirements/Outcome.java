package io.sillage.stories.requirements;

import java.util.Collection;
import java.util.Locale;

/** How a test, or all tests of a requirement, ended. */
enum Outcome {
    PASSED,
    SKIPPED,
    FAILED,
    NOT_RUN;

    /** The outcome of many: one failure fails, one pass passes, and what nobody ran was not run. */
    static Outcome of(Collection<Outcome> outcomes) {
        if (outcomes.contains(FAILED)) {
            return FAILED;
        }
        if (outcomes.contains(PASSED)) {
            return PASSED;
        }
        return outcomes.contains(SKIPPED) ? SKIPPED : NOT_RUN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
