package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdviceTests {

    private static final double A_HUNDRED_KM = 100_000;
    private static final Scores SCORES = new Scores(60.0, 80.0, 50.0, 70.0);

    @Test
    void isAboutWhatCostMostAndNotAboutTheLowestScore() {
        assertThat(Advice.of(SCORES, new Losses(50, 200, 20), A_HUNDRED_KM)).isEqualTo(Advice.BRAKING);
        assertThat(Advice.of(SCORES, new Losses(200, 50, 20), A_HUNDRED_KM)).isEqualTo(Advice.ACCELERATION);
        assertThat(Advice.of(SCORES, new Losses(50, 20, 200), A_HUNDRED_KM)).isEqualTo(Advice.CONSTANT_SPEED);
    }

    @Test
    void littleIsNotWorthOne() {
        assertThat(Advice.of(SCORES, new Losses(40, 59.9, 0), A_HUNDRED_KM)).isEqualTo(Advice.WELL);
        assertThat(Advice.of(SCORES, new Losses(40, 60, 0), A_HUNDRED_KM)).isEqualTo(Advice.BRAKING);
    }

    @Test
    void whereCostsAreNotKnownItIsTheLowestScore() {
        assertThat(Advice.of(SCORES, Losses.NONE, 0)).isEqualTo(Advice.CONSTANT_SPEED);
        assertThat(Advice.of(new Scores(90.0, 95.0, null, null), Losses.NONE, 0))
                .isEqualTo(Advice.WELL);
        assertThat(Advice.of(new Scores(89.9, 95.0, null, null), Losses.NONE, 0))
                .isEqualTo(Advice.ACCELERATION);
    }

    @Test
    void whoDroveTooLittleGetsNone() {
        assertThat(Advice.of(Scores.NONE, Losses.NONE, 0)).isEqualTo(Advice.NONE);
        assertThat(Advice.of(Scores.NONE, Losses.NONE, 300)).isEqualTo(Advice.NONE);
    }
}
