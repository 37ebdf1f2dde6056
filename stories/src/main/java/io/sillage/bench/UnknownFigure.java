package io.sillage.bench;

/** A word that is no figure's name. */
final class UnknownFigure extends Exception {

    private static final long serialVersionUID = 1;

    UnknownFigure(String word) {
        super("there is no figure '" + word + "'");
    }
}
