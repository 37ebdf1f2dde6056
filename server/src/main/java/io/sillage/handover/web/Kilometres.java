package io.sillage.handover.web;

/** What somebody reads from an odometer, in whole kilometres, however he groups its digits. */
final class Kilometres {

    private static final long NONE = -1;

    private Kilometres() {}

    /** A number that no odometer shows when the text is none. */
    static long of(String text) {
        var digits = text.replaceAll("(?i)[\\s.,’'\u00a0\u202f]|km", "");
        return digits.matches("\\d{1,7}") ? Long.parseLong(digits) : NONE;
    }
}
