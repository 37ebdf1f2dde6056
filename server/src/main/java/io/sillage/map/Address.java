package io.sillage.map;

import org.jspecify.annotations.Nullable;

/** A place in words: "12 Boulevard des Moulins", the quarter and the town where the map knows them. */
public record Address(
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String quarter,
        @Nullable String town) {

    /** The line a reader needs first: street and number, else the quarter, else the town. */
    public String line() {
        if (street != null) {
            return houseNumber == null ? street : houseNumber + "\u00a0" + street;
        }
        return quarter != null ? quarter : town != null ? town : "";
    }
}
