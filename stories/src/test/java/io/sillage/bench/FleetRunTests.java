package io.sillage.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetRunTests {

    private static final String JSON = "{\"cars\":50,\"refused\":0,\"receipted\":100,\"lost_connections\":1,"
            + "\"trips_per_second\":812.5,\"ack_p99_ms\":33.10,\"late_p99_ms\":0.20}";

    @Test
    void isTheLastLineThatTheLoadMakerSaid() throws IOException {
        var run = FleetRun.in(List.of("a warning", JSON));
        assertThat(run.trips()).isEqualTo(100);
        assertThat(run.tripsASecond()).isEqualTo(812.5);
        assertThat(run.ackP99Ms()).isEqualTo(33.1);
        assertThat(run.lateP99Ms()).isEqualTo(0.2);
        assertThat(run.lostConnections()).isEqualTo(1);
    }

    @Test
    void oneThatLostATripIsNoMeasure() throws IOException {
        var run = FleetRun.in(List.of(JSON));
        run.requireWhole(100);
        assertThatThrownBy(() -> run.requireWhole(101)).hasMessageContaining("did not arrive whole");
    }

    @Test
    void oneThatEndedWithoutAWordIsNoMeasure() {
        assertThatThrownBy(() -> FleetRun.in(List.of("trouble"))).hasMessageContaining("trouble");
        assertThatThrownBy(() -> FleetRun.in(List.of())).isInstanceOf(IOException.class);
    }
}
