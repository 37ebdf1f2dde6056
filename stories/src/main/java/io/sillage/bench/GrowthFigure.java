package io.sillage.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Whether a trip costs more where many are stored: CPU time a trip with a million of them, beside that with few. */
final class GrowthFigure implements Figure {

    private static final int CARS = 150;
    private static final int WARMING = 40_000;
    private static final int FEW = 10_000;
    private static final long MANY = 1_000_000;
    private static final int MEASURED = 15_000;
    private static final double MOST_SHARE = 1.2;

    @Override
    public List<String> names() {
        return List.of("growth.cpu_seconds_per_1000_trips");
    }

    /** A million trips take long to write and some 12 GB. */
    @Override
    public boolean onDemand() {
        return true;
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        try (var platform = bench.platform(Map.of(Load.CARS, "" + CARS));
                var database = platform.database();
                var load = new Load(bench, platform, CARS)) {
            bench.say("Warming up.");
            load.send(WARMING, "top");
            new Tables(database).empty();
            bench.say("Storing the first " + FEW + " trips.");
            load.send(FEW, "top");
            double few = cost(platform, load);
            bench.say("A thousand cost " + few + " s of CPU. Copying them until there are " + MANY + ".");
            ManyTrips.fill(database, MANY);
            bench.say("Measuring again.");
            double many = cost(platform, load);
            bench.report(new Measured(
                    "growth.cpu_seconds_per_1000_trips", many, "s of CPU", Limit.atMostShareOf(few, MOST_SHARE)));
        }
    }

    private static double cost(Platform platform, Load load) throws IOException, InterruptedException {
        double before = platform.all().cpuSeconds();
        var run = load.send(MEASURED, "top");
        return (platform.all().cpuSeconds() - before) / run.trips() * 1000;
    }
}
