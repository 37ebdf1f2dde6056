package io.sillage.car.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTests {

    @Test
    void resultsComeInTheOrderOfTheThings() throws Exception {
        var numbers = IntStream.range(0, 100).boxed().toList();
        assertThat(Together.each(numbers, 4, number -> number * 2))
                .isEqualTo(numbers.stream().map(number -> number * 2).toList());
    }

    @Test
    void noMoreAreBegunAtOnceThanIsSaid() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        Together.each(IntStream.range(0, 40).boxed().toList(), 3, number -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(2);
            return now.decrementAndGet();
        });
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aFailureEndsIt() {
        assertThatThrownBy(() -> Together.each(List.of(1, 2), 1, number -> {
                    throw new IOException("no " + number);
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no 1");
    }
}
