package io.sillage.attack;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is taken away, and the test that has to notice. What is taken away is said of compiled code; there is no
 * switch for it in the product.
 *
 * @param rule what holds no longer
 * @param place a class below {@code io.sillage}, and mostly a method: {@code ownership.Rights.require}
 * @param lambda which lambda of the method is changed, counted from 1; 0 for the method itself
 * @param change how it is taken away
 * @param red the test that has to fail, a class or one of its methods
 * @param anew whether the rule is read when the platform starts, so that another has to be started
 */
public record Sabotage(String rule, String place, int lambda, Change change, String red, boolean anew) {

    static Sabotage of(Map<String, Object> fields) {
        return new Sabotage(
                text(fields, "rule"),
                text(fields, "in"),
                fields.get("lambda") instanceof Integer nth ? nth : 0,
                Change.of(fields),
                text(fields, "red"),
                Boolean.TRUE.equals(fields.get("anew")));
    }

    /** The class that is changed. */
    public String type() {
        return "io.sillage." + (hasMethod() ? place.substring(0, place.lastIndexOf('.')) : place);
    }

    /** The method that is changed, or null for the whole class. */
    @Nullable
    String method() {
        return hasMethod() ? place.substring(place.lastIndexOf('.') + 1) : null;
    }

    private boolean hasMethod() {
        return Character.isLowerCase(place.charAt(place.lastIndexOf('.') + 1)) || place.endsWith(".<init>");
    }

    private static String text(Map<String, Object> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a sabotage without '" + name + "': " + fields);
        }
        return value.toString();
    }
}
