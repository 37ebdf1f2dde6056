package io.sillage.brand;

import io.sillage.brand.CarModel.Capability;
import java.util.Set;

/** A generation of head units: what it is called, what a driver points with, and what each of them can (R51, R52, R68). */
public record Multimedia(String key, LocalText name, Input input, Set<Capability> capabilities) {

    /** What a driver points with. */
    public enum Input {
        TOUCHPAD,
        TOUCHSCREEN,
        DIAL
    }
}
