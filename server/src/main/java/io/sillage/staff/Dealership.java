package io.sillage.staff;

import java.util.UUID;

/** A dealer's house, in which its staff work; what they do is bound to it. */
public record Dealership(UUID id, String name, String town) {

    /** As people call it. */
    public String shown() {
        return name + ", " + town;
    }
}
