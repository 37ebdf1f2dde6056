package io.sillage.kernel;

import java.util.UUID;

/** Reads identifiers as they stand in addresses: exactly 36 characters of a UUID, or nothing is found. */
public final class Ids {

    private Ids() {}

    /** @throws NotFound when it is none */
    public static UUID parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // falls through: what cannot be an id names nothing
        }
        throw new NotFound();
    }
}
