package io.sillage.trip;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The business trips of a car in one year of one ownership period, and how far it was driven privately, which is not told
 * trip by trip. Once closed it stays as it is, whatever becomes of its trips.
 *
 * @param sha256 of the file that {@link #csv()} makes, in hexadecimal; null while the statement is open
 */
public record Statement(
        int year,
        ZoneId zone,
        List<StatementLine> lines,
        long privateMetres,
        @Nullable Instant closedAt,
        @Nullable String sha256) {

    public long businessMetres() {
        return lines.stream().mapToLong(StatementLine::metres).sum();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Comma-separated values (RFC 4180), UTF-8: a line a trip, then the totals. Kilometres with three decimals. */
    public String csv() {
        return StatementCsv.of(this);
    }
}
