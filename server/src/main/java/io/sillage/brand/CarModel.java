package io.sillage.brand;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A model of the brand: what it looks like, how it is driven, how its VINs begin, what its cars have on board month by
 * month of production, and its colours.
 */
public record CarModel(
        String key,
        String name,
        Body body,
        Powertrain powertrain,
        List<VinPattern> vins,
        List<Build> builds,
        List<Colour> colours) {

    /** The outline that pictures of a model have. */
    public enum Body {
        HATCHBACK,
        SALOON,
        COUPE,
        CROSSOVER,
        SUV,
        VAN
    }

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

    /** Whether any car of this model can; which ones is for the builds to say. */
    public boolean can(Capability capability) {
        return builds.stream().anyMatch(build -> build.can(capability));
    }

    /**
     * The month of production from which cars of this model have the data module (R23).
     *
     * @throws java.util.NoSuchElementException when none has
     */
    public YearMonth connectedSince() {
        return findConnectedSince().orElseThrow();
    }

    public Optional<YearMonth> findConnectedSince() {
        return builds.stream()
                .filter(build -> build.can(Capability.DATA_MODULE))
                .map(Build::from)
                .min(Comparator.naturalOrder());
    }

    public Optional<Colour> findColour(String colour) {
        return colours.stream().filter(c -> c.key().equals(colour)).findFirst();
    }
}
