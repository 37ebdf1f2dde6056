package io.sillage.headunit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The multimedia of a car as its page shows it.
 *
 * @param code that is open, to be entered in the car
 * @param included until when services are included, or were
 */
public record UnitsView(
        String href,
        String carName,
        String vinEnd,
        List<UnitLine> units,
        @Nullable String code,
        @Nullable String codeEnds,
        @Nullable String included,
        boolean over) {}
