package io.sillage.handover;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends hand-overs whose time is over, and forgets those that ended long ago. */
@Component
class HandOverRound {

    static final Duration KEPT = Duration.ofDays(365);

    private final HandOverTable table;
    private final ScreenCodes screens;
    private final HeldCars held;
    private final Clock clock;

    HandOverRound(HandOverTable table, ScreenCodes screens, HeldCars held, Clock clock) {
        this.table = table;
        this.screens = screens;
        this.held = held;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    @Transactional
    void tidy() {
        var now = clock.instant();
        table.lapse(now);
        table.forgetClosedBefore(now.minus(KEPT));
        screens.forgetEnded();
        held.forgetAfterwards();
    }
}
