package io.sillage.bench.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Where a fault happens: a platform that takes in what a fleet sends over a network, and the chance that a seed gives. */
record Scene(Victim victim, Network network, RandomGenerator random) {

    /** Waits for some moment of a time. */
    void waitSomeOf(Duration longest) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextLong(longest.toMillis() + 1));
    }

    /** Waits for all of a time. */
    void await(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }

    boolean oneInTwo() {
        return random.nextBoolean();
    }
}
