package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person was written, to be read on the page Messages for a year. Each message is kept in the transaction of the
 * letter that it comes from, and so of what it tells of. To whom a message does not belong, it does not exist.
 */
@Service
@Transactional
public class Inbox {

    /** How many messages stand on one page. */
    public static final int PAGE = 50;

    static final Duration KEPT = Duration.ofDays(365);

    private final MessageTable messages;
    private final Clock clock;

    Inbox(MessageTable messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The newest first, one more than a {@link #PAGE} when there are older ones. */
    @Transactional(readOnly = true)
    public List<Message> newest(AccountId reader) {
        return messages.newest(reader, null, PAGE + 1);
    }

    /**
     * Those before another one, in the same way.
     *
     * @throws NotFound when there is no such message
     */
    @Transactional(readOnly = true)
    public List<Message> before(AccountId reader, String message) {
        return messages.newest(reader, get(reader, message).id(), PAGE + 1);
    }

    @Transactional(readOnly = true)
    public int unread(AccountId reader) {
        return messages.unread(reader);
    }

    /**
     * The message, which from now on counts as read.
     *
     * @throws NotFound when there is no such message
     */
    public Message open(AccountId reader, String message) {
        var found = get(reader, message);
        messages.read(reader, found.id(), clock.instant());
        return found;
    }

    /**
     * Lets a message count as unread again.
     *
     * @throws NotFound when there is no such message
     */
    public void markUnread(AccountId reader, String message) {
        messages.unreadAgain(reader, get(reader, message).id());
    }

    public void markAllRead(AccountId reader) {
        messages.readAll(reader, clock.instant());
    }

    /** Keeps what a letter tells, without what opens something: a path with a query may hold a key. */
    UUID keep(Letter letter) {
        var id = UUID.randomUUID();
        var path = Optional.ofNullable(letter.path());
        var harmless = path.filter(way -> !way.contains("?"));
        messages.add(
                letter.to().account(),
                new Message(
                        id,
                        letter.words(),
                        letter.arguments(),
                        harmless.orElse(null),
                        path.isPresent() && harmless.isEmpty(),
                        clock.instant(),
                        false));
        return id;
    }

    @Scheduled(initialDelayString = "PT6M", fixedRateString = "PT6H")
    void forget() {
        messages.forgetBefore(clock.instant().minus(KEPT));
    }

    private Message get(AccountId reader, String message) {
        return parse(message).flatMap(id -> messages.find(reader, id)).orElseThrow(NotFound::new);
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
