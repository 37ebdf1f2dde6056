package io.sillage.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTests {

    @Test
    void areOfTheSortedTimes() {
        var times = new Percentiles();
        IntStream.rangeClosed(1, 200).map(time -> 201 - time).forEach(times::add);
        assertThat(times.at(0.99)).isEqualTo(198);
        assertThat(times.at(1)).isEqualTo(200);
    }

    @Test
    void areNoneOfNothing() {
        assertThatThrownBy(() -> new Percentiles().at(0.99)).isInstanceOf(IllegalStateException.class);
    }
}
