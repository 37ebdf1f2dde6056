package io.sillage.notification.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Words;
import io.sillage.notification.Inbox;
import io.sillage.notification.Message;
import io.sillage.notification.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The messages of the person who is signed in, in the language of the account. */
@RestController
@RequestMapping("/api/v1/messages")
class MessagesResource {

    private final Inbox inbox;
    private final Wording wording;

    MessagesResource(Inbox inbox, Wording wording) {
        this.inbox = inbox;
        this.wording = wording;
    }

    /** How many are unread of all, fifty messages at most, and whether there are older ones. */
    record MessageList(int unread, List<MessageBody> messages, boolean more) {}

    /** What was written; {@code path} is the page it leads to, {@code restInMail} says that the mail alone leads on. */
    record MessageBody(
            String id,
            Instant at,
            String subject,
            String text,
            @Nullable String path,
            boolean restInMail,
            boolean read) {}

    /** The newest first; those older than the message named by {@code before} when it is given. */
    @GetMapping
    MessageList messages(SignedIn who, @RequestParam(defaultValue = "") String before) {
        var found = before.isEmpty() ? inbox.newest(who.account()) : inbox.before(who.account(), before);
        var words = wording.words(who.locale(), who.zone());
        return new MessageList(
                inbox.unread(who.account()),
                found.stream()
                        .limit(Inbox.PAGE)
                        .map(message -> shape(message, words))
                        .toList(),
                found.size() > Inbox.PAGE);
    }

    @PutMapping("/{message}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(SignedIn who, @PathVariable String message) {
        inbox.open(who.account(), message);
    }

    @DeleteMapping("/{message}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unread(SignedIn who, @PathVariable String message) {
        inbox.markUnread(who.account(), message);
    }

    private static MessageBody shape(Message message, Words words) {
        var view = MessageView.of(message, words);
        return new MessageBody(
                view.id(),
                message.keptAt(),
                view.subject(),
                String.join("\n\n", view.paragraphs()),
                message.path(),
                message.restInMail(),
                message.read());
    }
}
