package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.attack.Reports;
import io.sillage.testing.ModuleTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A13: passwords that were stolen elsewhere are tried from a hundred places at once; one pair in a hundred is right. Twenty thousand of
 * them when the attack is run, fewer otherwise: how many are looked at hangs on the places, not on the pairs.
 */
@ModuleTest
class StuffingTests {

    private static final String CHOSEN = System.getProperty("sillage.attack", "");
    private static final int PAIRS =
            CHOSEN.equals("all") || List.of(CHOSEN.split(",")).contains("A13") ? 20_000 : 2_000;
    private static final int PLACES = PAIRS / 200;
    private static final int ONE_RIGHT_IN = 100;
    private static final int TRIES_OF_A_PLACE = 30;
    private static final int AT_ONCE = 4;
    private static final long SEED = 20_261_130;

    @Autowired
    Accounts accounts;

    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();

    private record Pair(String mail, String password) {}

    @Test
    void fewOfManyPairsAreEvenLookedAt() throws InterruptedException {
        var pairs = pairs();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < PAIRS; i++) {
                var pair = pairs.get(i);
                var place = "stuffing from " + i % PLACES;
                threads.execute(() -> enter(pair, place));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        }
        double minutes = (System.nanoTime() - begun) / 60e9;
        var figure = "pairs %d places %d looked-at %d entered %d stopped %d%n"
                .formatted(PAIRS, PLACES, wrong.get() + entered.get(), entered.get(), stopped.get());
        System.out.print("A13: " + figure);
        Reports.write("stuffing.txt", figure);
        assertThat(wrong.get()).isLessThanOrEqualTo((int) (PLACES * TRIES_OF_A_PLACE * (1 + minutes / 10)) + PLACES);
        assertThat(entered.get()).isLessThan(PLACES * TRIES_OF_A_PLACE / ONE_RIGHT_IN * 2);
        assertThat(stopped.get()).isGreaterThan(PAIRS * 3 / 4);
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        IntStream.range(0, PAIRS).forEach(i -> {
            boolean right = i % ONE_RIGHT_IN == 0;
            var mail = right ? Newcomers.settled(accounts) : "stolen" + i + "@example.info";
            pairs.add(new Pair(mail, right ? Newcomers.PASSWORD : "geheim1234"));
        });
        Collections.shuffle(pairs, new Random(SEED));
        return pairs;
    }

    private void enter(Pair pair, String place) {
        try {
            accounts.signIn(pair.mail(), pair.password(), place);
            entered.incrementAndGet();
        } catch (WrongCredentials no) {
            wrong.incrementAndGet();
        } catch (TooManyTries | SignInBusy no) {
            stopped.incrementAndGet();
        }
    }
}
