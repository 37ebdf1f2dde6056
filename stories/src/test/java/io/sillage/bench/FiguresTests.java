package io.sillage.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTests {

    /** A figure that measures nothing. */
    private record Named(List<String> names, boolean onDemand) implements Figure {
        @Override
        public void measure(Bench bench) {
            names.forEach(name -> bench.report(new Measured(name, 1, "", Limit.atMost(1))));
        }
    }

    private static final Figure INGEST = new Named(List.of("ingest.trips_per_second", "ingest.ack_p99_ms"), false);
    private static final Figure HOME = new Named(List.of("home.visible_p99_ms"), false);
    private static final Figure MILLION = new Named(List.of("ingest-million.cost"), true);
    private static final Figures ALL = new Figures(List.of(INGEST, HOME, MILLION));

    @Test
    void areAllThatAreQuickWhenNoneIsNamed() throws UnknownFigure {
        assertThat(ALL.wanted(List.of())).containsExactly(INGEST, HOME);
    }

    @Test
    void areNamedInFullOrByWhatStandsBeforeTheDot() throws UnknownFigure {
        assertThat(ALL.wanted(List.of("ingest"))).containsExactly(INGEST);
        assertThat(ALL.wanted(List.of("ingest.ack_p99_ms"))).containsExactly(INGEST);
        assertThat(ALL.wanted(List.of("ingest-million", "home"))).containsExactly(HOME, MILLION);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> ALL.wanted(List.of("ingest", "hoem")))
                .isInstanceOf(UnknownFigure.class)
                .hasMessageContaining("hoem");
    }

    @Test
    void thoseNobodyAskedForAreLeftOut() throws Exception {
        var bench = new Bench(new Product(List.of(), List.of()), List.of("ingest.ack_p99_ms"), false);
        INGEST.measure(bench);
        assertThat(bench.measured()).extracting(Measured::name).containsExactly("ingest.ack_p99_ms");
    }

    @Test
    void eachOfTheProductHasOneName() {
        assertThat(Figures.ofTheProduct().names()).doesNotHaveDuplicates();
    }

    @Test
    void wrongWordsEndWithTwo() throws InterruptedException {
        assertThat(Main.run(ALL, List.of("nonsense"))).isEqualTo(2);
        assertThat(Main.run(ALL, List.of("help"))).isZero();
    }
}
