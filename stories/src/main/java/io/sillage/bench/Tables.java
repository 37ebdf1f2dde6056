package io.sillage.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables that a trip leaves its traces in. */
record Tables(Connection database) {

    /** Those that each trip adds a row to. */
    static final List<String> ROW_A_TRIP = List.of("trip.chunk", "trip.trace", "trip.trip", "coaching.trip_coaching");

    private static final String BYTES = """
            select coalesce(sum(pg_total_relation_size(c.oid)), 0)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname in ('trip', 'coaching', 'location')""";

    /** All that the modules which record trips hold on disk, with indexes and what is stored apart. */
    long bytes() throws SQLException {
        return number(BYTES);
    }

    long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    /** Takes all trips out again, as if none had ever been recorded. */
    void empty() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate " + String.join(", ", ROW_A_TRIP));
        }
    }

    private long number(String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
