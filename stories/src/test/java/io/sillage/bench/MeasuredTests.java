package io.sillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuredTests {

    @Test
    void isOneObjectForPrograms() {
        var measured = new Measured("ingest.trips_per_second", 1234.56, "trips/s", Limit.atLeastShareOf(2000, 0.45));
        assertThat(measured.json())
                .isEqualTo("{\"name\":\"ingest.trips_per_second\",\"value\":1235,\"unit\":\"trips/s\","
                        + "\"limit\":2000,\"ratio\":0.6173}");
    }

    @Test
    void isOneRowForPeople() {
        var measured = new Measured("home.visible_p99_ms", 612.5, "ms", Limit.atMost(500));
        assertThat(measured.row()).startsWith("home.visible_p99_ms").contains("612.5", "at most", "1.23", "MISSED");
    }

    @Test
    void missesItsBarOrMeetsIt() {
        assertThat(new Measured("x", 150, "ms", Limit.atMost(150)).isGood()).isTrue();
        assertThat(new Measured("x", 151, "ms", Limit.atMost(150)).isGood()).isFalse();
        assertThat(new Measured("x", 45, "trips/s", Limit.atLeastShareOf(100, 0.45)).isGood())
                .isTrue();
        assertThat(new Measured("x", 44, "trips/s", Limit.atLeastShareOf(100, 0.45)).isGood())
                .isFalse();
    }

    @Test
    void whatOnlyComparesMissesNothing() {
        assertThat(new Measured("peer.positions_per_second", 1, "rows/s", Limit.beside(1_000_000)).isGood())
                .isTrue();
    }

    @Test
    void writesNoNumberThatJsonDoesNotKnow() {
        assertThat(new Measured("x", 0, "ms", Limit.beside(0)).json()).contains("\"value\":0.0000", "\"ratio\":null");
    }
}
