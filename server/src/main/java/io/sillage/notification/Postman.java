package io.sillage.notification;

import io.sillage.notification.MailTransport.Outcome;
import io.sillage.notification.Outbox.Claimed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what waits in the outbox to the mail server. One round at a time on each node; several nodes share the work. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ARMFUL = 10;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Outbox outbox;
    private final ObjectProvider<MailTransport> transports;
    private final Clock clock;
    private final ReentrantLock onRound = new ReentrantLock();

    Postman(Outbox outbox, ObjectProvider<MailTransport> transports, Clock clock) {
        this.outbox = outbox;
        this.transports = transports;
        this.clock = clock;
    }

    /** Each round has a thread of its own, so that a slow mail server holds up nothing else. */
    @Scheduled(initialDelayString = "PT2S", fixedRateString = "PT1S")
    void round() {
        var transport = transports.getIfAvailable();
        if (transport == null || !onRound.tryLock()) {
            return;
        }
        try {
            for (var armful = outbox.claim(ARMFUL); !armful.isEmpty(); armful = outbox.claim(ARMFUL)) {
                armful.forEach(letter -> settle(letter, transport.send(letter.id(), letter.mail())));
            }
        } finally {
            onRound.unlock();
        }
    }

    @Scheduled(initialDelayString = "PT5M", fixedRateString = "PT6H")
    void forget() {
        outbox.forgetClosedBefore(clock.instant().minus(REMEMBERED));
    }

    private void settle(Claimed letter, Outcome outcome) {
        if (outcome == Outcome.DELIVERED) {
            outbox.delivered(letter);
            return;
        }
        var later = outcome == Outcome.ADDRESS_REFUSED ? Optional.<Duration>empty() : Backoff.after(letter.tries());
        LOG.warn("Letter {} was not taken at try {}: {}", letter.id(), letter.tries(), outcome);
        later.ifPresentOrElse(wait -> outbox.tryAgain(letter, wait), () -> outbox.giveUp(letter, outcome));
    }
}
