package io.sillage.ownership;

import org.springframework.stereotype.Component;

/** For tests of other modules: lets the cars pass whose time has come, as the platform does every few minutes. */
@Component
public class Passings {

    private final SuccessionRound round;

    Passings(SuccessionRound round) {
        this.round = round;
    }

    public void passWhatIsDue() {
        round.passWhatIsDue();
    }
}
