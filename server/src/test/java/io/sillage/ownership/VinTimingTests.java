package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.account.Samples;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.testing.ModuleTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A02: a clock does not tell which cars are known. Half of the VINs are of cars that somebody owns; the other half of none. May be tried
 * three times, for other work on the machine.
 */
@ModuleTest
class VinTimingTests {

    private static final int EACH = 60;
    private static final int TRIED_BY_ONE = VinTries.AN_HOUR / 2;
    private static final int TRIES = 3;
    private static final double MOST_APART_MS = 5;
    private static final double LEAST_SAMENESS = 0.01;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    private Households households;

    @BeforeEach
    void people() {
        households = new Households(accounts, garage, ownership);
    }

    @Test
    void aKnownVinAndAnUnknownOneTakeAsLongAndAreAnsweredAlike() {
        assertThat(Stream.generate(this::measured).limit(TRIES)).anySatisfy(rows -> {
            assertThat(rows.getFirst().median() - rows.getLast().median()).isBetween(-MOST_APART_MS, MOST_APART_MS);
            assertThat(rows.getFirst().sameness(rows.getLast())).isGreaterThan(LEAST_SAMENESS);
        });
    }

    private List<Samples> measured() {
        var people = IntStream.rangeClosed(0, EACH / TRIED_BY_ONE)
                .mapToObj(i -> households.any().owner())
                .toList();
        var known = IntStream.range(0, EACH)
                .mapToObj(i -> garage.car(households.any().car()).vin())
                .toList();
        var unknown =
                IntStream.range(0, EACH).mapToObj(i -> Households.anyVin()).toList();
        return Samples.of(
                EACH,
                i -> asks(people.get(i / TRIED_BY_ONE), known.get(i)),
                i -> asks(people.get(i / TRIED_BY_ONE), unknown.get(i)));
    }

    /** Puts it on the account, and says that it is his. */
    private void asks(SignedIn who, Vin vin) {
        var added = cars.add(who, vin.value());
        assertThat(added.isOwned()).isFalse();
        assertThat(claims.claim(who, added.id())).isInstanceOf(SeeYourDealer.class);
        cars.remove(who, added.id());
    }
}
