package io.sillage.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written to one person.
 *
 * @param words the beginning of the keys of its words: {@code <words>-subject}, {@code <words>-body}, whose empty lines
 *     part paragraphs, and {@code <words>-button} when it leads somewhere
 * @param arguments what fills the words, in order
 * @param path the page of ours that its button opens, such as {@code /activation?jeton=…}
 */
public record Letter(
        Addressee to,
        String words,
        List<Object> arguments,
        @Nullable String path) {

    /** Hides what is written from logs: it may hold a key. */
    @Override
    public String toString() {
        return "Letter[" + words + " to " + to + "]";
    }
}
