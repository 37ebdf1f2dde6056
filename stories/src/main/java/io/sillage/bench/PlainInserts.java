package io.sillage.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The limit of the machine for what is stored: the encoded rows as the platform wrote them, read back and inserted into
 * copies of the same tables with the same indexes, by JDBC batches and nothing else: no network, no TLS, no decoding.
 */
record PlainInserts(Platform platform, Connection database) {

    /** As many as the platform has writers, and as many trips as it puts into one commit at most. */
    private static final int CONNECTIONS = 2;

    private static final int TRIPS_A_COMMIT = 64;
    private static final int ROUNDS = 4;

    /** The rows of one table, and how one is inserted. */
    private record Rows(String insert, List<Object[]> values) {}

    /** The mean over some rounds into empty tables, after one that warms up. */
    double tripsASecond(int trips) throws IOException, InterruptedException, SQLException {
        execute("drop schema if exists bench cascade", "create schema bench");
        var tables = new ArrayList<Rows>();
        for (var table : Tables.ROW_A_TRIP) {
            execute("create table " + copy(table) + " (like " + table + " including all)");
            tables.add(read(table, trips));
        }
        int count = tables.stream().mapToInt(rows -> rows.values().size()).min().orElse(0);
        round(tables, count);
        long nanos = 0;
        for (int i = 1; i < ROUNDS; i++) {
            nanos += round(tables, count);
        }
        execute("drop schema bench cascade");
        return (ROUNDS - 1) * count / (nanos / 1e9);
    }

    private long round(List<Rows> tables, int count) throws IOException, InterruptedException, SQLException {
        execute("truncate " + Tables.ROW_A_TRIP.stream().map(PlainInserts::copy).collect(Collectors.joining(", ")));
        int each = count / CONNECTIONS;
        return Writers.together(
                platform, CONNECTIONS, (connection, number) -> insert(connection, tables, number * each, each));
    }

    private static void insert(Connection connection, List<Rows> tables, int from, int count) throws SQLException {
        connection.setAutoCommit(false);
        var statements = new ArrayList<PreparedStatement>();
        for (var table : tables) {
            statements.add(connection.prepareStatement(table.insert()));
        }
        for (int at = 0; at < count; at += TRIPS_A_COMMIT) {
            int last = Math.min(count, at + TRIPS_A_COMMIT);
            for (int t = 0; t < tables.size(); t++) {
                insert(statements.get(t), tables.get(t).values().subList(from + at, from + last));
            }
            connection.commit();
        }
    }

    private static void insert(PreparedStatement statement, List<Object[]> rows) throws SQLException {
        for (var row : rows) {
            for (int column = 0; column < row.length; column++) {
                statement.setObject(column + 1, row[column]);
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private Rows read(String table, int atMost) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select * from " + table + " limit " + atMost)) {
            int columns = rows.getMetaData().getColumnCount();
            var values = new ArrayList<Object[]>();
            while (rows.next()) {
                var row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = rows.getObject(column + 1);
                }
                values.add(row);
            }
            var marks = IntStream.range(0, columns).mapToObj(column -> "?").collect(Collectors.joining(", "));
            return new Rows("insert into " + copy(table) + " values (" + marks + ")", values);
        }
    }

    private static String copy(String table) {
        return "bench." + table.substring(table.indexOf('.') + 1);
    }

    private void execute(String... commands) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
