package io.sillage.car;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids drawn from a name, so that the same name gives the same id (a UUID of version 3, RFC 9562 §5.3). */
public final class NameIds {

    private NameIds() {}

    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("io.sillage.car/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
