package io.sillage.wire;

/**
 * A payload that can never be read as what its topic carries; the message says what was wrong and what was expected, is
 * short, and holds no control characters. It has no stack trace, so that a flood of bad payloads stays cheap.
 */
public final class MalformedChunk extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    public MalformedChunk(String whatWasWrong) {
        super(tame(whatWasWrong), null, false, false);
    }

    private static String tame(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
