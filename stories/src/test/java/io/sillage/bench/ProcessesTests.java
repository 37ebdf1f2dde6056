package io.sillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessesTests {

    @Test
    void countsWhatAProcessAndItsEndedChildrenUsed() {
        var stat = "42 (a (odd) name) S 1 2 3 4 5 6 7 8 9 10 100 20 3 4 20 0 1 0 99";
        assertThat(Processes.ticks(stat)).isEqualTo(127);
    }

    @Test
    void aProcessThatHasEndedUsesNothingMore() {
        assertThat(Processes.ticks("")).isZero();
    }

    @Test
    void aProcessThatWorksUsesTimeAndMemory() throws IOException {
        var self = Processes.of(ProcessHandle.current().pid());
        double before = self.cpuSeconds();
        while (self.cpuSeconds() < before + 0.05) {
            Thread.onSpinWait();
        }
        assertThat(self.residentKb()).isGreaterThan(10_000);
    }
}
