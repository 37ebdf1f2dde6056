package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.ownership.CoUser;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Sharing;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Purpose;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F18: somebody takes trips along while what he may read changes. He gets those that he still may read, a few late at most. */
@TripTest
class TakingAlongModuleTests {

    private static final int DRIVEN = 45;
    private static final int A_FEW = 20;
    private static final Days ALL = new Days(LocalDate.parse("2026-11-19"), LocalDate.parse("2026-11-22"));

    @Autowired
    Garages garages;

    @Autowired
    TakingAlong luggage;

    @Autowired
    Sharing sharing;

    @Autowired
    MovableClock clock;

    private Household claire;
    private Household paul;
    private CoUser access;

    @BeforeEach
    void whomSheLetsSeeHerTrips() {
        clock.moveTo(NOON.minusSeconds(60));
        claire = garages.any();
        paul = garages.any();
        letIn();
        IntStream.range(0, DRIVEN)
                .forEach(i -> garages.recordAll(claire.car(), AnyDrive.at(NOON.plusSeconds(i * 300L), 1)));
        clock.moveTo(NOON.plus(Duration.ofDays(1)));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whoMayReadThemTakesThemAll() {
        var taken = new ArrayList<Driven>();
        luggage.of(paul.owner(), claire.car(), ALL).each(taken::add);
        assertThat(taken).hasSize(DRIVEN);
    }

    @Test
    void whoIsPutOutMeanwhileGetsNoneOfThoseThatAreLeft() {
        var taken = new ArrayList<Driven>();
        var all = luggage.of(paul.owner(), claire.car(), ALL);
        assertThatThrownBy(() -> all.each(driven -> {
                    taken.add(driven);
                    if (taken.size() == 1) {
                        sharing.end(claire.owner(), claire.car(), access.id());
                    }
                }))
                .isInstanceOf(NotFound.class);
        assertThat(taken).hasSize(A_FEW);
    }

    @Test
    void whoIsPutOutAndLetInAgainGetsNoneOfTheTimeBefore() {
        var taken = new ArrayList<Driven>();
        luggage.of(paul.owner(), claire.car(), ALL).each(driven -> {
            taken.add(driven);
            if (taken.size() == 1) {
                sharing.end(claire.owner(), claire.car(), access.id());
                letIn();
            }
        });
        assertThat(taken).hasSize(A_FEW);
    }

    @Test
    void whoSellsMeanwhileTakesHisOwnAlongAllTheSame() {
        var taken = new ArrayList<Driven>();
        luggage.of(claire.owner(), claire.car(), ALL).each(driven -> {
            taken.add(driven);
            if (taken.size() == 1) {
                garages.sell(claire.car(), clock.instant());
            }
        });
        assertThat(taken).hasSize(DRIVEN);
    }

    private void letIn() {
        sharing.invite(claire.owner(), claire.car(), paul.mail(), Set.of(Purpose.DRIVING_DATA), null);
        access = sharing.accept(
                paul.owner(),
                List.copyOf(sharing.offeredTo(paul.owner())).getLast().id());
    }
}
