package io.sillage.bench.faults;

import io.sillage.bench.Bench;
import io.sillage.bench.DataFolder;
import io.sillage.bench.Figure;
import io.sillage.bench.Limit;
import io.sillage.bench.Measured;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Twenty seeds of each fault: what was lost, what is there twice, and the longest recovery. */
public final class FaultFigure implements Figure {

    private static final int SEEDS = 20;
    private static final double LONGEST_RECOVERY_SECONDS = 30;
    private static final List<String> ROWS =
            List.of("F01", "F02", "F04", "F05", "F06", "F07", "F08", "F10", "F11", "F12");

    @Override
    public List<String> names() {
        return ROWS.stream().flatMap(FaultFigure::namesOf).toList();
    }

    @Override
    public boolean onDemand() {
        return true;
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        var faults = Faults.thorough();
        try (var victim = Victim.start(bench, DataFolder.create(), Map.of())) {
            for (var fault : faults.all()) {
                repeat(bench, victim, fault);
            }
        }
        var disk = SmallDisk.mount();
        if (disk.isEmpty()) {
            bench.say("F08 is left out: only root can make a small disk");
            return;
        }
        try (var small = disk.get();
                var victim = Victim.start(bench, small.folder(), small.settings())) {
            repeat(bench, victim, Faults.brief().diskFull(small));
        }
    }

    private static void repeat(Bench bench, Victim victim, Fault fault)
            throws IOException, InterruptedException, SQLException {
        if (namesOf(fault.row()).noneMatch(bench::isWanted)) {
            return;
        }
        var runs = new ArrayList<Reckoning>();
        for (int i = 1; i <= SEEDS; i++) {
            long seed = 1_000L * i + Integer.parseInt(fault.row().substring(1));
            var run = fault.run(victim, seed);
            runs.add(run);
            bench.say(fault.row() + " " + fault.what() + ", seed " + seed + ": " + run);
        }
        var name = "faults." + fault.row();
        bench.report(new Measured(
                name + ".lost",
                runs.stream().mapToInt(run -> run.lost() + run.waiting()).sum(),
                "chunks",
                Limit.none()));
        bench.report(new Measured(
                name + ".duplicates",
                runs.stream().mapToInt(Reckoning::duplicates).sum(),
                "rows",
                Limit.none()));
        bench.report(new Measured(
                name + ".recovery_s",
                runs.stream().mapToDouble(Reckoning::recoverySeconds).max().orElse(0),
                "s",
                Limit.atMost(LONGEST_RECOVERY_SECONDS)));
    }

    private static Stream<String> namesOf(String row) {
        return Stream.of("lost", "duplicates", "recovery_s").map(figure -> "faults." + row + "." + figure);
    }
}
