package io.sillage.demo;

import io.sillage.notification.Mail;
import io.sillage.notification.MailTransport;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mailbox in which all letters of the demonstration land, whoever they are for. Forgets the oldest. Any thread may ask. */
@Component
@Primary
@Profile("demo")
public class Mailbox implements MailTransport {

    private static final int MOST = 50;

    private final Deque<Received> received = new ArrayDeque<>();
    private final Clock clock;

    Mailbox(Clock clock) {
        this.clock = clock;
    }

    /** A mail and when it came. */
    public record Received(Instant at, Mail mail) {}

    @Override
    public synchronized Outcome send(UUID id, Mail mail) {
        received.addFirst(new Received(clock.instant(), mail));
        if (received.size() > MOST) {
            received.removeLast();
        }
        return Outcome.DELIVERED;
    }

    /** The newest first. */
    public synchronized List<Received> all() {
        return List.copyOf(received);
    }
}
