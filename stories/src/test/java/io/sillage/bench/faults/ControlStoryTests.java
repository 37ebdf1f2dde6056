package io.sillage.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.bench.Bench;
import io.sillage.bench.DataFolder;
import io.sillage.bench.Product;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The controls of {@link FaultStoryTests}: the same faults, counted the same, on a platform that is wrong on purpose. */
class ControlStoryTests {

    private static final long SEED = 7;

    @Test
    void aBuildThatAcknowledgesBeforeTheCommitIsSeenToLoseAndOneWithoutIdempotencyToDuplicate() throws Exception {
        var car = io.sillage.stories.Product.command("car", "-XX:TieredStopAtLevel=1");
        var bench = new Bench(new Product(Sabotage.serverThatAcknowledgesFirst(), car), List.of(), false);
        try (var victim = Victim.start(bench, DataFolder.create(), Map.of())) {
            var killed = Faults.brief().databaseKilled().run(victim, SEED);
            System.out.println("F02 on a build that acknowledges before the commit: " + killed);
            assertThat(killed.lost()).isPositive();

            Sabotage.dropIdempotency(victim);
            var retold = Faults.brief().retold().run(victim, SEED);
            System.out.println("F05 on a build without idempotency: " + retold);
            assertThat(retold.duplicates()).isPositive();
        }
    }
}
