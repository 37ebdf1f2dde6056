package io.sillage.headunit;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A head unit, in the car in which it was shown to sit. */
public record Unit(UUID id, VehicleId vehicle, String thumbprint, Instant enrolledAt) {

    private static final int TAIL = 4;

    /** The last characters of its device id, as people compare them. */
    public String tail() {
        return tailOf(id);
    }

    static String tailOf(UUID unit) {
        var text = unit.toString();
        return text.substring(text.length() - TAIL).toUpperCase(Locale.ROOT);
    }
}
