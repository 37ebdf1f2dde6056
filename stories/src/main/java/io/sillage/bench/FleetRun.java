package io.sillage.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the load maker said at the end of a run: one JSON object whose values are numbers. */
public record FleetRun(String json) {

    public static FleetRun in(List<String> said) throws IOException {
        if (said.isEmpty() || !said.getLast().startsWith("{")) {
            throw new IOException("the load maker did not tell what it did but:\n" + String.join("\n", said));
        }
        return new FleetRun(said.getLast());
    }

    public long trips() {
        return (long) number("receipted");
    }

    double tripsASecond() {
        return number("trips_per_second");
    }

    double ackP99Ms() {
        return number("ack_p99_ms");
    }

    /** How late the load maker itself was, which must be little beside the time it measures. */
    double lateP99Ms() {
        return number("late_p99_ms");
    }

    /** How often the platform sent a car away, or lost it. */
    long lostConnections() {
        return (long) number("lost_connections");
    }

    /** All that was to be sent is stored, and nothing was refused. */
    void requireWhole(long trips) throws IOException {
        if (trips() != trips || number("refused") != 0) {
            throw new IOException("the load of " + trips + " trips did not arrive whole: " + json);
        }
    }

    /** For whoever waits for the bench. */
    String inWords() {
        return String.format(
                Locale.ROOT,
                "%d trips of %.0f bytes, %.0f a second; PUBACK after %.0f ms (p50), %.0f ms (p99).",
                trips(),
                number("bytes_per_trip"),
                tripsASecond(),
                number("ack_p50_ms"),
                ackP99Ms());
    }

    double number(String name) {
        var found = Pattern.compile("\"" + name + "\":(-?[0-9.]+)").matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException("there is no " + name + " in " + json);
        }
        return Double.parseDouble(found.group(1));
    }
}
