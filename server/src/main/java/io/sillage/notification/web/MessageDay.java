package io.sillage.notification.web;

import io.sillage.kernel.Words;
import io.sillage.notification.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The messages of one day, the newest first. */
public record MessageDay(String day, List<MessageView> messages) {

    static List<MessageDay> of(List<Message> newestFirst, Words words) {
        var days = newestFirst.stream()
                .collect(Collectors.groupingBy(
                        message -> words.day(message.keptAt()),
                        LinkedHashMap::new,
                        Collectors.mapping(message -> MessageView.of(message, words), Collectors.toList())));
        return days.entrySet().stream()
                .map(day -> new MessageDay(day.getKey(), day.getValue()))
                .toList();
    }
}
