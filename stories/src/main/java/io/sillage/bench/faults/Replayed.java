package io.sillage.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recorded drives of one of the household's cars, told by its real client: one trip a day, in any order. */
record Replayed(Victim victim, int car, Path folder) {

    private static final String HEAD =
            "DayNum,VehId,Trip,Timestamp(ms),Latitude[deg],Longitude[deg],Vehicle Speed[km/h],MAF[g/sec],"
                    + "Engine RPM[RPM],Absolute Load[%],OAT[DegC],Fuel Rate[L/hr],Air Conditioning Power[kW],Air Conditioning Power[Watts],"
                    + "Heater Power[Watts],HV Battery Current[A],HV Battery SOC[%],HV Battery Voltage[V],Short Term Fuel Trim Bank 1[%],"
                    + "Short Term Fuel Trim Bank 2[%],Long Term Fuel Trim Bank 1[%],Long Term Fuel Trim Bank 2[%]";
    private static final int SECONDS_A_TRIP = 30;
    private static final int MOST_TRIPS = 1_000;
    private static final Pattern SUMMARY =
            Pattern.compile("\"chunks\":(\\d+),\"receipted\":(\\d+),\"refused\":(\\d+),\"waiting\":(\\d+)");

    /** What the client said at its end. */
    record Told(int chunks, int receipted, int refused, int waiting) {}

    /** Trips that a seed names, one a day, the last of which ended before an instant. */
    record Trips(long seed, int count, Instant ending) {}

    /** Has the car tell trips in an order of chance, from an empty memory. */
    Told tell(Trips trips, long order) throws IOException, InterruptedException {
        var days =
                new ArrayList<>(IntStream.rangeClosed(1, trips.count()).boxed().toList());
        Collections.shuffle(days, new Random(order));
        var memory = Files.createTempDirectory(folder, "car-");
        var file = Files.writeString(memory.resolve("drives.csv"), drives(trips.seed(), days));
        var words =
                new ArrayList<>(List.of("replay", file.toString(), "--vehicle", "1", "--ending", "" + trips.ending()));
        words.addAll(List.of("--identity", home().resolve("identity").toString(), "--wait", "60"));
        words.addAll(List.of("--buffer", memory.resolve("buffer").toString()));
        words.addAll(List.of("--token", "@" + home().resolve("token")));
        try (var client = victim.car(victim.platform().mqttPort(), words.toArray(String[]::new))) {
            var found = client.await(SUMMARY, Duration.ofMinutes(2));
            return new Told(
                    number(found.group(1)), number(found.group(2)), number(found.group(3)), number(found.group(4)));
        }
    }

    private Path home() {
        return victim.demo().resolve("car-" + car);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static String drives(long seed, List<Integer> days) {
        var rows = new StringBuilder(HEAD).append('\n');
        for (int day : days) {
            for (int second = 0; second <= SECONDS_A_TRIP; second++) {
                rows.append(String.format(
                        Locale.ROOT,
                        "%f,1,%d,%d,%f,%f,36,8,1500" + ",".repeat(13) + "%n",
                        (double) day,
                        seed % 100_000 * MOST_TRIPS + day,
                        second * 1000,
                        43.7330 + second * 0.00002,
                        7.4180 + second * 0.00003));
            }
        }
        return rows.toString();
    }
}
