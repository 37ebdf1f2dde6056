package io.sillage.wire;

/** A payload that can never be read as what its topic carries; the message says what was wrong and what was expected. */
public final class MalformedChunk extends Exception {

    private static final long serialVersionUID = 1;

    public MalformedChunk(String whatWasWrong) {
        super(whatWasWrong);
    }

    public MalformedChunk(String whatWasWrong, Throwable cause) {
        super(whatWasWrong, cause);
    }
}
