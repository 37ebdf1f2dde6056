package io.sillage.notification.web;

import io.sillage.kernel.Words;
import io.sillage.notification.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it, in the language of the page. */
public record MessageView(
        String id,
        String subject,
        List<String> paragraphs,
        @Nullable String path,
        @Nullable String button,
        boolean restInMail,
        String time,
        String when,
        boolean read) {

    static MessageView of(Message message, Words words) {
        var arguments = message.arguments().toArray();
        return new MessageView(
                message.id().toString(),
                words.say(message.words() + "-subject", arguments),
                List.of(words.say(message.words() + "-body", arguments).split("\n\n", -1)),
                message.path(),
                message.path() == null ? null : words.say(message.words() + "-button"),
                message.restInMail(),
                words.time(message.keptAt()),
                words.when(message.keptAt()),
                message.read());
    }
}
