package io.sillage.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** Small files of drives in the layout that the car replays: one row a second through Monaco at 36 km/h, 600 m a minute. */
final class RecordedDrives {

    private static final String HEAD =
            "DayNum,VehId,Trip,Timestamp(ms),Latitude[deg],Longitude[deg],Vehicle Speed[km/h],MAF[g/sec],"
                    + "Engine RPM[RPM],Absolute Load[%],OAT[DegC],Fuel Rate[L/hr],Air Conditioning Power[kW],Air Conditioning Power[Watts],"
                    + "Heater Power[Watts],HV Battery Current[A],HV Battery SOC[%],HV Battery Voltage[V],Short Term Fuel Trim Bank 1[%],"
                    + "Short Term Fuel Trim Bank 2[%],Long Term Fuel Trim Bank 1[%],Long Term Fuel Trim Bank 2[%]";

    /** What the car does not measure: battery, climate, fuel trims. */
    private static final int UNKNOWN_COLUMNS = 13;

    private static final double MS_A_DAY = 86_400_000;

    private RecordedDrives() {}

    /** One trip of so many seconds, its first half on the engine and its second electric. */
    static Path trip(Path folder, int number, int seconds) {
        return trip(folder, number, 10.0 + number, seconds, 36);
    }

    /** The same from a moment on, if the car is told to end a second after it, and at another speed. */
    static Path trip(Path folder, int number, Instant start, int seconds, double kmh) {
        double day = start.toEpochMilli() % MS_A_DAY / MS_A_DAY;
        return trip(folder, number, 10 + day, seconds, kmh);
    }

    /** A trip from a moment on that goes nowhere: each of its positions is the same. */
    static Path at(Path folder, int number, Instant start, int seconds, double latitude, double longitude) {
        double day = 10 + start.toEpochMilli() % MS_A_DAY / MS_A_DAY;
        return trip(folder, number, day, seconds, 36, new Way(latitude, longitude, 0, 0));
    }

    /** Where a trip begins and how far it gets each second, in degrees. */
    private record Way(double latitude, double longitude, double north, double east) {}

    private static Path trip(Path folder, int number, double day, int seconds, double kmh) {
        return trip(folder, number, day, seconds, kmh, new Way(43.7330, 7.4180, 0.00002, 0.00003));
    }

    private static Path trip(Path folder, int number, double day, int seconds, double kmh, Way way) {
        var rows = new StringBuilder(HEAD).append('\n');
        for (int second = 0; second <= seconds; second++) {
            boolean electric = second > seconds / 2;
            rows.append(String.format(
                    Locale.ROOT,
                    "%.9f,1,%d,%d,%f,%f,%s,%s,%s" + ",".repeat(UNKNOWN_COLUMNS) + "%n",
                    day,
                    number,
                    second * 1000,
                    way.latitude() + second * way.north(),
                    way.longitude() + second * way.east(),
                    kmh,
                    electric ? "0" : "8",
                    electric ? "0" : "1500"));
        }
        try {
            return Files.writeString(folder.resolve("trip-" + number + ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
