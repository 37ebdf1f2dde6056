package io.sillage.attack;

import java.util.Map;

/** How the compiled code of a method is changed so that a rule in it holds no longer. */
public sealed interface Change {

    /**
     * It answers at once: true, false, a number, what it was given first ({@code itself}), or nothing, which is null, an empty
     * Optional or an empty list.
     */
    record Answers(String value) implements Change {}

    /** The n-th lambda that it makes, counted from 1, lets everything pass. */
    record Passes(int nth) implements Change {}

    /** The n-th conditional jump of it is always taken: the body of a plain {@code if} is left out. */
    record Jumps(int nth) implements Change {}

    /** The n-th conditional jump of it is never taken: the body of a plain {@code if} always runs. */
    record Stays(int nth) implements Change {}

    /** What it calls by this name is not called; where an answer is needed it is the given one, or what was called. */
    record Omits(String name, boolean gives) implements Change {}

    /** What it calls by one name it calls by another, on the same thing and of the same shape. */
    record Swaps(String name, String instead) implements Change {}

    /** In the texts that it uses, such as SQL, one passage is replaced by another. */
    record Says(String passage, String instead) implements Change {}

    static Change of(Map<String, Object> fields) {
        if (fields.get("answers") instanceof Object value) {
            return new Answers(value.toString());
        } else if (fields.get("passes") instanceof Integer nth) {
            return new Passes(nth);
        } else if (fields.get("without") instanceof Integer nth) {
            return new Jumps(nth);
        } else if (fields.get("always") instanceof Integer nth) {
            return new Stays(nth);
        } else if (fields.get("omits") instanceof String name) {
            return new Omits(name, !Boolean.FALSE.equals(fields.get("gives")));
        } else if (fields.get("swaps") instanceof String name) {
            return new Swaps(name, String.valueOf(fields.get("instead")));
        } else if (fields.get("text") instanceof String passage) {
            return new Says(passage, String.valueOf(fields.getOrDefault("instead", "")));
        }
        throw new IllegalArgumentException("a sabotage that does not say how: " + fields);
    }
}
