package io.sillage.location;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastFixTests {

    private static final Instant STOP = Instant.parse("2026-03-01T12:00:00Z");
    private static final GeoPoint CASINO = GeoPoint.ofE7(437_391_000, 74_277_000);

    @Test
    void aFixOfTheStopIsAsExactAsAReceiverIs() {
        var place = ParkedPlace.of(new VehicleId(UUID.randomUUID()), CASINO, STOP, STOP);
        assertThat(place.withinM()).isEqualTo(ParkedPlace.EXACT_TO_M);
        assertThat(place.isBeforeTheStop()).isFalse();
    }

    @Test
    void anOlderOneIsAsUnsureAsTheCarDroveOn() {
        assertThat(fixed(10, 30).isBeforeTheStop()).as("ten seconds before").isFalse();
        assertThat(fixed(11, 30).isBeforeTheStop()).as("eleven seconds before").isTrue();
        assertThat(fixed(90, 400).withinM()).isEqualTo(ParkedPlace.EXACT_TO_M + 400);
    }

    private static ParkedPlace fixed(int secondsBefore, int drivenOnM) {
        return new ParkedPlace(
                new VehicleId(UUID.randomUUID()),
                CASINO,
                STOP,
                STOP,
                STOP.minusSeconds(secondsBefore),
                drivenOnM,
                null);
    }
}
