package io.sillage.ownership;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A code that one person shows another: 40 random bits in letters and digits that cannot be mistaken for each other. */
public record ShownCode(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    public static ShownCode random(RandomGenerator random) {
        return new ShownCode(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** A code as it was typed, without what people put between its letters. */
    public static ShownCode typed(String text) {
        return new ShownCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** As people read it. */
    public String shown() {
        return value.length() == LENGTH ? value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2) : value;
    }

    /** Hides the code from logs. */
    @Override
    public String toString() {
        return "ShownCode";
    }
}
