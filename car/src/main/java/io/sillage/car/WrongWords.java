package io.sillage.car;

/** The command line says something that is not understood; the message says what was wrong and what was expected. */
final class WrongWords extends Exception {

    private static final long serialVersionUID = 1;

    WrongWords(String message) {
        super(message);
    }
}
