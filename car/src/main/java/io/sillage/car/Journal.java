package io.sillage.car;

/** Where a car's unit says what it does: one line a fact, without positions and secrets. */
public interface Journal {

    void note(String line);

    /** To the standard error output, under a car's name. */
    static Journal named(String car) {
        return line -> System.err.println(car + ": " + line);
    }
}
