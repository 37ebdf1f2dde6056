package io.sillage.location.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Private mode of one car as its page shows it: what is so and since when, what the car has answered if that has to be
 * said, and what the mode does.
 */
public record PrivateModeView(
        boolean on,
        boolean setInCar,
        String title,
        String why,
        @Nullable Answer answer,
        List<Effect> effects) {

    /** What came of the owner's last wish: how its notice looks, and its words. */
    public record Answer(String look, String title, String why) {}

    /** Something that goes on or stops while the mode is on. */
    public record Effect(String name, boolean stays) {}

    /** The mark beside what is so. */
    public String icon() {
        return on ? "eye-off" : "map-pin";
    }
}
