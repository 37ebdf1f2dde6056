package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TraceSeal.Kind;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The statements that were closed. Their lines are sealed under the key of the period, and held against their hash. */
@Repository
class StatementTable {

    private static final String INSERT = """
            insert into trip.statement (period, year, zone, from_at, until_at, closed_at, sha256, lines)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF_TRIP = """
            select exists (select from trip.statement where period = ? and from_at <= ? and until_at > ?)""";

    private final JdbcTemplate jdbc;
    private final TraceSeal seal;

    StatementTable(JdbcTemplate jdbc, TraceSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Whether the statement is closed in whose year a trip began. */
    boolean isClosed(Trip trip) {
        var began = Timestamp.from(trip.startedAt());
        return Boolean.TRUE.equals(
                jdbc.queryForObject(OF_TRIP, Boolean.class, trip.period().value(), began, began));
    }

    Optional<Statement> find(PeriodId period, int year) {
        return jdbc
                .query(
                        "select * from trip.statement where period = ? and year = ?",
                        (row, number) -> statement(row),
                        period.value(),
                        year)
                .stream()
                .findFirst();
    }

    List<Statement> all(PeriodId period) {
        return jdbc.query(
                "select * from trip.statement where period = ? order by year",
                (row, number) -> statement(row),
                period.value());
    }

    void insert(PeriodId period, Days year, Statement closed) {
        jdbc.update(
                INSERT,
                period.value(),
                closed.year(),
                closed.zone().getId(),
                Timestamp.from(year.from(closed.zone())),
                Timestamp.from(year.until(closed.zone())),
                Timestamp.from(Objects.requireNonNull(closed.closedAt())),
                StatementCsv.sha256(closed),
                seal.seal(period, period.value(), closed.year(), Kind.WORDS, to -> put(to, closed)));
    }

    void deletePeriod(PeriodId period) {
        jdbc.update("delete from trip.statement where period = ?", period.value());
    }

    private Statement statement(ResultSet row) throws SQLException {
        var period = new PeriodId(row.getObject("period", UUID.class));
        int year = row.getInt("year");
        var from = new ByteReader(seal.open(period, period.value(), year, Kind.WORDS, row.getBytes("lines")));
        long privateMetres = from.getLong();
        var lines = new ArrayList<StatementLine>();
        for (int left = from.getCount(); left > 0; left--) {
            lines.add(line(from));
        }
        return checked(
                new Statement(
                        year,
                        ZoneId.of(row.getString("zone")),
                        List.copyOf(lines),
                        privateMetres,
                        row.getTimestamp("closed_at").toInstant(),
                        HexFormat.of().formatHex(row.getBytes("sha256"))),
                row.getBytes("sha256"));
    }

    private static Statement checked(Statement statement, byte[] sha256) {
        if (!MessageDigest.isEqual(StatementCsv.sha256(statement), sha256)) {
            throw new IllegalStateException("a closed statement does not match its hash");
        }
        return statement;
    }

    private static void put(Bytes to, Statement statement) {
        to.putLong(statement.privateMetres());
        to.putInt(statement.lines().size());
        for (var line : statement.lines()) {
            to.putLong(line.begun().toEpochSecond(ZoneOffset.UTC));
            to.putLong(line.ended().toEpochSecond(ZoneOffset.UTC));
            to.putText(line.from());
            to.putText(line.to());
            to.putText(line.purpose());
            to.putLong(line.metres());
        }
    }

    private static StatementLine line(ByteReader from) {
        return new StatementLine(
                at(from.getLong()), at(from.getLong()), from.getText(), from.getText(), from.getText(), from.getLong());
    }

    private static LocalDateTime at(long seconds) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }
}
