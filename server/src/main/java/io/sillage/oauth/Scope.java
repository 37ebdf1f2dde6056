package io.sillage.oauth;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One kind of thing that an application may ask for, by the name it has on the wire. Each stands for one purpose (R75). */
public enum Scope {
    /** Who it is, and nothing more (OpenID Connect). */
    OPENID("openid"),
    /** Name, language and time zone. */
    PROFILE("profile"),
    /** The cars, and what each last said of itself, except where it is. */
    CARS("cars:read"),
    /** What was driven, except where. */
    TRIPS("trips:read"),
    /** Zones and scores of the driving. */
    COACHING("coaching:read"),
    /** Where the car is parked, and where trips led. */
    PLACES("places:read"),
    /** The models that there are; for programs that speak for nobody. */
    MODELS("models:read");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** What an application with it is granted. */
    public String authority() {
        return "scope:" + text;
    }

    /** What the keys of its words end with. */
    public String key() {
        return text.replace(':', '-');
    }

    /** Whether it tells where a car, and so a person, is or was. */
    public boolean isLocation() {
        return this == PLACES;
    }

    /** Whether it is about a person's cars, so that it is asked for car by car. */
    public boolean isAboutCars() {
        return switch (this) {
            case CARS, TRIPS, COACHING, PLACES -> true;
            case OPENID, PROFILE, MODELS -> false;
        };
    }

    /** Whether it is for programs that speak for nobody, by their own credentials. */
    public boolean isOfNobody() {
        return this == MODELS;
    }

    static Optional<Scope> find(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** Those that are known among these, in the order in which people are shown them. */
    static Set<Scope> known(Collection<String> texts) {
        var known = EnumSet.noneOf(Scope.class);
        texts.forEach(text -> find(text).ifPresent(known::add));
        return known;
    }

    static Set<String> texts(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::text).collect(Collectors.toUnmodifiableSet());
    }
}
