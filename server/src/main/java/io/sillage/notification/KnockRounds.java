package io.sillage.notification;

import io.sillage.notification.Knocks.Claimed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries knocks to browsers and to services of people's own, outside of any transaction. One round at a time on each node;
 * several nodes share the work.
 */
@Component
class KnockRounds {

    private static final Logger LOG = LoggerFactory.getLogger(KnockRounds.class);
    private static final int ARMFUL = 10;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Knocks knocks;
    private final KnockWriter writer;
    private final PushTable targets;
    private final MessageTable messages;
    private final Choosing choosing;
    private final OutsideCalls calls;
    private final ObjectProvider<AddressBook> books;
    private final ObjectProvider<BrowserSessions> sessions;
    private final Clock clock;
    private final ReentrantLock onRound = new ReentrantLock();

    KnockRounds(
            Knocks knocks,
            KnockWriter writer,
            PushTable targets,
            MessageTable messages,
            Choosing choosing,
            OutsideCalls calls,
            ObjectProvider<AddressBook> books,
            ObjectProvider<BrowserSessions> sessions,
            Clock clock) {
        this.knocks = knocks;
        this.writer = writer;
        this.targets = targets;
        this.messages = messages;
        this.choosing = choosing;
        this.calls = calls;
        this.books = books;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3S", fixedRateString = "PT1S")
    void round() {
        if (!onRound.tryLock()) {
            return;
        }
        try {
            for (var armful = knocks.claim(ARMFUL); !armful.isEmpty(); armful = knocks.claim(ARMFUL)) {
                armful.forEach(this::carry);
            }
        } finally {
            onRound.unlock();
        }
    }

    @Scheduled(initialDelayString = "PT7M", fixedRateString = "PT6H")
    void forget() {
        knocks.forgetClosedBefore(clock.instant().minus(REMEMBERED));
    }

    private void carry(Claimed knock) {
        var to = books.stream()
                .flatMap(book -> book.find(knock.account()).stream())
                .findFirst();
        var target = targets.find(knock.target()).filter(this::isStillThere);
        if (to.isEmpty() || target.isEmpty()) {
            knocks.giveUp(knock, "gone");
        } else if (hasRead(knock)) {
            knocks.giveUp(knock, "read");
        } else {
            carryTo(target.get(), knock, to.get());
        }
    }

    /** A browser whose session has ended may be in other hands. */
    private boolean isStillThere(PushTarget target) {
        if (target instanceof PushTarget.Browser browser
                && sessions.stream().noneMatch(known -> known.isThere(browser.session()))) {
            targets.end(browser.id());
            return false;
        }
        return true;
    }

    private boolean hasRead(Claimed knock) {
        return messages.find(knock.account(), knock.message())
                .filter(message -> !message.read())
                .isEmpty();
    }

    private void carryTo(PushTarget target, Claimed knock, Addressee to) {
        var quiet = choosing.of(knock.account()).quiet();
        var end = quiet == null || knock.kind() == MessageKind.SECURITY
                ? Optional.<Instant>empty()
                : quiet.endAround(clock.instant(), to.zone());
        if (end.isPresent()) {
            knocks.holdBack(knock, end.get());
            return;
        }
        var call = writer.write(knock, target, to);
        settle(target, knock, calls.post(address(target), call.headers(), call.body()));
    }

    private static URI address(PushTarget target) {
        return switch (target) {
            case PushTarget.Browser browser -> browser.endpoint();
            case PushTarget.Service service -> service.address();
        };
    }

    /** RFC 8030, 7.3 and 8.4: a subscription that is not found any more has ended; who is busy is asked later. */
    private void settle(PushTarget target, Claimed knock, OptionalInt answer) {
        int status = answer.orElse(0);
        if (status / 100 == 2) {
            knocks.delivered(knock);
        } else if (status == 404 || status == 410) {
            targets.end(target.id());
            knocks.giveUp(knock, "ended");
        } else if (status == 0 || status == 429 || status >= 500) {
            LOG.info("Knock {} was not taken at try {}: {}", knock.id(), knock.tries(), status);
            Backoff.after(knock.tries())
                    .ifPresentOrElse(wait -> knocks.tryAgain(knock, wait), () -> knocks.giveUp(knock, "unreachable"));
        } else {
            knocks.giveUp(knock, "refused");
        }
    }
}
