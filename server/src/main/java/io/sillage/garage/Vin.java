package io.sillage.garage;

import java.time.Year;
import java.util.Optional;

/**
 * A vehicle identification number (ISO 3779): 17 characters, A to Z without I, O and Q, and 0 to 9. The check digit and
 * the year in it are North American law and mean nothing elsewhere, so that no VIN is refused for them.
 */
public record Vin(String value) {

    private static final int LENGTH = 17;

    /** What the ninth character says of the others. */
    public enum CheckDigit {
        HOLDS,
        /** The VIN is of a North American maker and mistyped, or not a VIN at all. */
        FAILS,
        /** The maker is elsewhere, where this place is free. */
        NOT_USED
    }

    /** @throws VinRefused when it has another form; nothing is folded here */
    public Vin {
        if (value.length() != LENGTH) {
            throw VinRefused.ofLength(value.length());
        }
        value.chars()
                .filter(character -> !VinCheck.isKnown((char) character))
                .findFirst()
                .ifPresent(character -> {
                    throw VinRefused.with((char) character);
                });
    }

    /**
     * A VIN as people write it, in either case and with spaces anywhere.
     *
     * @throws VinRefused when that is none
     */
    public static Vin of(String text) {
        var folded = new StringBuilder(LENGTH);
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(character -> folded.appendCodePoint(upper(character)));
        return new Vin(folded.toString());
    }

    public CheckDigit checkDigit() {
        if (VinCheck.digitOf(value) == value.charAt(8)) {
            return CheckDigit.HOLDS;
        }
        return isNorthAmerican() ? CheckDigit.FAILS : CheckDigit.NOT_USED;
    }

    /** The model year, where the VIN has one. Which month a car was made in stands in no VIN. */
    public Optional<Year> modelYear() {
        return isNorthAmerican() ? VinCheck.yearOf(value.charAt(6), value.charAt(9)) : Optional.empty();
    }

    /** The last four characters, the only ones that pages show without need. */
    public String tail() {
        return value.substring(13);
    }

    private boolean isNorthAmerican() {
        return value.charAt(0) >= '1' && value.charAt(0) <= '5';
    }

    /** Only these letters have another case here: that of others may turn them into two, or into one of ours. */
    private static int upper(int character) {
        return character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character;
    }
}
