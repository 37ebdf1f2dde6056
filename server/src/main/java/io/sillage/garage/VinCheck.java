package io.sillage.garage;

import java.time.Year;
import java.util.Optional;

/** The arithmetic of ISO 3779 and of 49 CFR 565: what each character counts, and what the year's letter means. */
final class VinCheck {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES = "012345678912345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private static final String YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int FIRST_YEAR = 1980;

    private VinCheck() {}

    static boolean isKnown(char character) {
        return CHARACTERS.indexOf(character) >= 0;
    }

    /** The ninth character of a VIN, from the others. */
    static char digitOf(String vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (VALUES.charAt(CHARACTERS.indexOf(vin.charAt(i))) - '0');
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }

    /** Letters come again every thirty years; a letter at the seventh place means the later round (49 CFR 565.15). */
    static Optional<Year> yearOf(char seventh, char tenth) {
        int place = YEARS.indexOf(tenth);
        if (place < 0) {
            return Optional.empty();
        }
        boolean later = Character.isLetter(seventh);
        return Optional.of(Year.of(FIRST_YEAR + place + (later ? YEARS.length() : 0)));
    }
}
