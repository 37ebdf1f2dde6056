package io.sillage.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.bench.Bench;
import io.sillage.bench.DataFolder;
import io.sillage.stories.Product;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever befalls the platform, its disk or the network: what has a receipt is stored, and once. */
class FaultStoryTests {

    /** With the row added, so that no fleet sends what another has sent. */
    private static final long SEED = 20_261_100;

    private static final Faults FAULTS = Faults.brief();
    private static @Nullable SmallDisk disk;
    private static @Nullable Victim victim;

    @BeforeAll
    static void start() throws Exception {
        disk = SmallDisk.mount().orElse(null);
        victim = disk == null
                ? Victim.start(bench(), DataFolder.create(), Map.of())
                : Victim.start(bench(), disk.folder(), disk.settings());
    }

    @AfterAll
    static void stop() throws Exception {
        if (victim != null) {
            victim.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void f01TheServerIsKilled() throws Exception {
        requireGood(FAULTS.serverKilled());
    }

    @Test
    void f02TheDatabaseIsKilled() throws Exception {
        requireGood(FAULTS.databaseKilled());
    }

    @Test
    void f04TheNetworkIsBad() throws Exception {
        requireGood(FAULTS.networkBad());
    }

    @Test
    void f05TripsComeLateOutOfOrderAndTwice() throws Exception {
        requireGood(FAULTS.retold());
    }

    @Test
    void f06ConnectionsAreCutInTheirFirstMoments() throws Exception {
        requireGood(FAULTS.cutWhenJustConnected());
    }

    @Test
    void f07BitsAreTurnedOverOnTheWay() throws Exception {
        requireGood(FAULTS.bytesTurnedOver());
    }

    @Test
    void f08TheDiskIsFull() throws Exception {
        Assumptions.assumeTrue(disk != null, "skipped: only root can make a small disk");
        requireGood(FAULTS.diskFull(Objects.requireNonNull(disk)));
    }

    @Test
    void f10MoreComesThanCanBeTakenIn() throws Exception {
        requireGood(FAULTS.overload());
    }

    @Test
    void f11ServerOrDatabaseStandStill() throws Exception {
        requireGood(FAULTS.paused());
    }

    @Test
    void f12TheClockOfACarIsWrong() throws Exception {
        requireGood(FAULTS.wrongClock());
    }

    private static void requireGood(Fault fault) throws Exception {
        int row = Integer.parseInt(fault.row().substring(1));
        var run = fault.run(Objects.requireNonNull(victim), SEED + row);
        System.out.println(fault.row() + " " + fault.what() + ": " + run);
        assertThat(run.isGood()).as(run.toString()).isTrue();
    }

    private static Bench bench() {
        return new Bench(Product.both(), List.of(), false);
    }
}
