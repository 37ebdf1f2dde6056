package io.sillage.garage;

import io.sillage.kernel.Refusal;

/** What was given is no VIN, and why. */
public final class VinRefused extends Refusal {

    private static final long serialVersionUID = 1;

    private VinRefused(String code, String message) {
        super(Kind.INVALID, code, message);
    }

    static VinRefused ofLength(int length) {
        return declined("vin-length", "A VIN has 17 characters, and this one has " + length + ".");
    }

    static VinRefused with(char character) {
        return switch (character) {
            case 'I', 'O', 'Q' ->
                declined("vin-letters", "I, O and Q occur in no VIN: read 1 for I, and 0 for O or Q.");
            default -> declined("vin-characters", "A VIN has the letters A to Z and the digits 0 to 9 alone.");
        };
    }

    private static VinRefused declined(String code, String message) {
        return new VinRefused(code, message);
    }
}
