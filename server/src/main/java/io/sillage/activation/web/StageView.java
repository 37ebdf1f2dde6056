package io.sillage.activation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage as pages show it: the key of its words, what stands below them, and the way there step by step.
 *
 * @param code what the customer shows his dealer
 */
public record StageView(String key, String why, @Nullable String code, List<Step> steps) {

    /** One step: done, the present one, or still to come. */
    public record Step(String text, Mark mark) {}

    /** Where a step stands. */
    public enum Mark {
        DONE,
        PRESENT,
        TO_COME
    }

    /** How its notice is coloured. */
    public String look() {
        return switch (key) {
            case "active" -> "ok";
            case "see-your-dealer", "ended", "not-eligible" -> "warn";
            default -> "";
        };
    }

    /** The mark beside it. */
    public String icon() {
        return switch (look()) {
            case "ok" -> "circle-check";
            case "warn" -> "triangle-alert";
            default -> key.equals("paused") ? "eye-off" : "info";
        };
    }

    public boolean isOff() {
        return key.equals("off");
    }

    /** Whether services run, or will after some trips. */
    public boolean isWished() {
        return key.equals("connecting") || key.equals("active") || key.equals("paused");
    }
}
