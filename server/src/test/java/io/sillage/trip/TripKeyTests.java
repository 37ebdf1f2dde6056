package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripKeyTests {

    private static final String ID = ".7d0c8a52-1f0e-4f5d-8b1a-64c5e2a90b02";

    @Test
    void aKeyIsReadAsItWasGiven() {
        var key = new TripKey(Instant.parse("2026-11-20T12:00:00.123Z"), UUID.randomUUID());
        assertThat(TripKey.parse(key.toString())).isEqualTo(key);
        assertThat(TripKey.parse("0" + ID).startedAt()).isEqualTo(Instant.EPOCH);
        assertThat(TripKey.parse(TripKey.BEFORE_ALL.toString())).isEqualTo(TripKey.BEFORE_ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1",
                "x" + ID,
                "1.x",
                ID,
                "-1" + ID,
                "253370764800001" + ID,
                "9223372036854775807" + ID,
                "9223372036854775808" + ID,
                "1" + ID + "'; drop table trip.trip"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> TripKey.parse(text)).isInstanceOf(BadKey.class);
    }
}
