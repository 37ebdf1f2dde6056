package io.sillage.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number as people write it: digits, with a plus before and room between. */
final class PhoneNumber {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 ().-]*");
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 15;

    private PhoneNumber() {}

    /** Nothing when none is given; refuses what nobody could ring up. */
    static Optional<String> of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var number = text.strip();
        long digits = number.chars().filter(Character::isDigit).count();
        if (number.length() > 30
                || digits < FEWEST_DIGITS
                || digits > MOST_DIGITS
                || !WRITTEN.matcher(number).matches()) {
            throw new PhoneNumberRefused();
        }
        return Optional.of(number);
    }
}
