package io.sillage.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.trip.Recording.Extent;
import io.sillage.trip.Recordings;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a part of a trip may be recorded is asked for each that comes: the answer comes from memory. */
@ActivationTest
class RecordingSpeedTests {

    private static final int ROUNDS = 5;
    private static final int QUESTIONS = 20_000;
    /** Less than any question to the database takes. */
    private static final long MOST_NANOS = 50_000;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    Recordings recordings;

    /** The best of some rounds, because other programs run on the machine of a test too. */
    @Test
    void answersNearlyAlwaysWithinFiftyMicroseconds() {
        var household = new Households(accounts, garage, ownership).any();
        activations.vouchFor(household.period());
        assertThat(recordings.of(household.car(), Instant.EPOCH)).isEqualTo(Extent.NOTHING);
        assertThat(recordings.of(household.car(), Households.LONG_AGO)).isEqualTo(Extent.EVERYTHING);
        var best = IntStream.range(0, ROUNDS)
                .mapToLong(round -> p99Nanos(household))
                .min();
        assertThat(best.orElseThrow()).isLessThan(MOST_NANOS);
    }

    private long p99Nanos(Household household) {
        var nanos = new long[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long before = System.nanoTime();
            recordings.of(household.car(), Households.LONG_AGO);
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        return nanos[QUESTIONS * 99 / 100];
    }
}
