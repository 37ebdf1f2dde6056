package io.sillage.notification;

import io.sillage.kernel.VehicleId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written to one person.
 *
 * @param words the beginning of the keys of its words: {@code <words>-subject}, {@code <words>-body}, whose empty lines
 *     part paragraphs, and {@code <words>-button} when it leads somewhere
 * @param arguments what fills the words, in order
 * @param path the page of ours that its button opens, such as {@code /activation?jeton=…}
 * @param car the car that it is about, if it is about one; people may choose by it how they are told
 */
public record Letter(
        Addressee to,
        String words,
        List<Object> arguments,
        @Nullable String path,
        @Nullable VehicleId car) {

    /** One that is about no car. */
    public Letter(Addressee to, String words, List<Object> arguments, @Nullable String path) {
        this(to, words, arguments, path, null);
    }

    /** A calendar day among the arguments, for words with {@code {0, date, long}}: the noon of Greenwich, where it is read. */
    public static long day(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Hides what is written from logs: it may hold a key. */
    @Override
    public String toString() {
        return "Letter[" + words + " to " + to + "]";
    }
}
