package io.sillage.trip;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hands the rows of a batch to {@code unnest}, one array a column, in the order of the statement's parameters. Whoever
 * listens to trips writes as they are written: one statement a batch.
 */
public final class SqlArrays<T> {

    private final PreparedStatement statement;
    private final List<T> rows;
    private int parameter;

    public SqlArrays(PreparedStatement statement, List<T> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    public SqlArrays<T> uuids(Function<T, UUID> column) throws SQLException {
        return set("uuid", rows.stream().map(column).toArray(UUID[]::new));
    }

    public SqlArrays<T> ints(ToIntFunction<T> column) throws SQLException {
        return set("int4", rows.stream().mapToInt(column).boxed().toArray(Integer[]::new));
    }

    /** Milliseconds since 1970; the statement makes instants of them. */
    public SqlArrays<T> millis(Function<T, Instant> column) throws SQLException {
        return set(
                "int8",
                rows.stream().map(row -> column.apply(row).toEpochMilli()).toArray(Long[]::new));
    }

    SqlArrays<T> longs(Function<T, @Nullable Long> column) throws SQLException {
        return set("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    public SqlArrays<T> doubles(Function<T, @Nullable Double> column) throws SQLException {
        return set("float8", rows.stream().map(column).toArray(Double[]::new));
    }

    public SqlArrays<T> reals(Function<T, @Nullable Float> column) throws SQLException {
        return set("float4", rows.stream().map(column).toArray(Float[]::new));
    }

    SqlArrays<T> booleans(Function<T, Boolean> column) throws SQLException {
        return set("bool", rows.stream().map(column).toArray(Boolean[]::new));
    }

    SqlArrays<T> texts(Function<T, @Nullable String> column) throws SQLException {
        return set("text", rows.stream().map(column).toArray(String[]::new));
    }

    SqlArrays<T> bytes(Function<T, byte @Nullable []> column) throws SQLException {
        return set("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private SqlArrays<T> set(String type, Object[] values) throws SQLException {
        statement.setArray(++parameter, statement.getConnection().createArrayOf(type, values));
        return this;
    }
}
