package io.sillage.brand;

/** A brand pack that cannot be used: names the file, the line, what is wrong and what was expected. */
final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    PackFault(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
