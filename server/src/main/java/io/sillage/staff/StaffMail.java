package io.sillage.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address of somebody who works here: in the one form that we keep, and plain enough to be typed by others. */
final class StaffMail {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,189}");

    private StaffMail() {}

    static Optional<String> parse(String text) {
        return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                .filter(mail -> FORM.matcher(mail).matches());
    }
}
