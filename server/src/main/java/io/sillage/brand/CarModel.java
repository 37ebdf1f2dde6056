package io.sillage.brand;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A model of the brand: how it is driven, what it can do, since which month of production, and its colours. */
public record CarModel(
        String key,
        String name,
        Powertrain powertrain,
        YearMonth connectedSince,
        Set<Capability> capabilities,
        List<Colour> colours) {

    /** What moves a car. */
    public enum Powertrain {
        COMBUSTION,
        HYBRID,
        PLUG_IN_HYBRID,
        ELECTRIC
    }

    /** What a car has on board that a service may need (R23, R51, R52, R65 to R68). */
    public enum Capability {
        DATA_MODULE,
        NAVIGATION,
        BLUETOOTH_TETHERING,
        WIFI,
        OVER_THE_AIR_MAPS,
        CARPLAY,
        ANDROID_AUTO,
        TOUCHPAD
    }

    /** A colour a model is sold in: its key, its name, and the value that pictures of the car are filled with. */
    public record Colour(String key, LocalText name, String hex) {}

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    public Optional<Colour> findColour(String colour) {
        return colours.stream().filter(c -> c.key().equals(colour)).findFirst();
    }
}
