package io.sillage.headunit.web;

import io.sillage.kernel.NotFound;
import java.util.UUID;

/** Reads what stands in addresses and forms. */
final class Texts {

    private Texts() {}

    /** @throws NotFound when it is no id */
    static UUID id(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // no id
        }
        throw new NotFound();
    }
}
