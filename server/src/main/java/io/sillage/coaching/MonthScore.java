package io.sillage.coaching;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month's global score and the distance that has it; null when nothing of it could be scored. */
public record MonthScore(
        YearMonth month,
        int trips,
        double scoredM,
        @Nullable Double global) {}
