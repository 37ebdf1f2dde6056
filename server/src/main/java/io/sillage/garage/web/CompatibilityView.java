package io.sillage.garage.web;

import io.sillage.brand.PhoneApp;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page "check your car": what can be chosen, what was, what was wrong with it, and the answers. */
public record CompatibilityView(
        List<Choice> models,
        List<Choice> markets,
        Typed typed,
        @Nullable Fault fault,
        List<AnswerView> answers,
        List<PhoneApp> phoneApps) {

    private static final Set<String> READINGS = Set.of("read", "doubtful", "unknown");

    /** One of several, by its key and its name. */
    public record Choice(String key, String name) {}

    /** What was typed or chosen; {@code reading} is what came of a VIN: nothing, read, doubtful or unknown. */
    public record Typed(String model, String month, String market, String vin, String reading) {

        static final Typed NOTHING = new Typed("", "", "", "", "");

        static Typed vin(String vin) {
            return new Typed("", "", "", vin, "");
        }
    }

    /** What was wrong: the field it is about, and the code of the problem. */
    public record Fault(String field, String code) {}

    /** Whether a VIN was read, and something came of it that there are words for. */
    public boolean isReading() {
        return READINGS.contains(typed.reading());
    }

    /** The code of what is wrong with a field, if something is. */
    public @Nullable String faultAt(String field) {
        return fault != null && fault.field().equals(field) ? fault.code() : null;
    }
}
