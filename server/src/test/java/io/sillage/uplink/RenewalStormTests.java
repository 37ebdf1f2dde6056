package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.platform.MovableClock;
import io.sillage.uplink.LinkBench.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many cars whose certificates have all ended ask for the next ones in the same moment (F22). */
@LinkTest
class RenewalStormTests {

    private static final int CARS = 40;

    @Autowired
    Workshop workshop;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aFleetThatRenewsAtOnceIsRenewed() throws Exception {
        var fleet = Stream.generate(workshop::newCar).limit(CARS).toList();
        clock.advance(Duration.ofDays(365 + 1));
        var renewals = new ArrayList<Callable<Signer>>();
        fleet.forEach(keys -> renewals.add(() -> workshop.renew(keys, CertificateForms.newKeys())));
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            var renewed = atOnce.invokeAll(renewals);
            for (int i = 0; i < CARS; i++) {
                try (var car = workshop.dial(renewed.get(i).get())) {
                    assertThat(car.connect(fleet.get(i).device()).reason()).isZero();
                }
            }
        }
    }
}
