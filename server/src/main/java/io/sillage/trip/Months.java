package io.sillage.trip;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The partitions of trips and traces, one a month (UTC): made before the first row needs them, dropped when too old. */
@Repository
class Months {

    private static final long LOCK = 0x7269_7073L;
    private static final Set<String> TABLES = Set.of("trip", "trace");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate alone;
    private final Set<YearMonth> ready = ConcurrentHashMap.newKeySet();

    Months(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does something that asks {@link #mustBeReady}, again after making the months it missed. */
    <T> T retrying(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (MonthMissing missing) {
                alone.executeWithoutResult(transaction -> make(missing.month));
                ready.add(missing.month);
            }
        }
    }

    /** Leaves the transaction when a month has no partition: making one has to wait for all who write. */
    void mustBeReady(Stream<Instant> instants) {
        instants.map(Months::monthOf)
                .distinct()
                .filter(month -> !ready.contains(month))
                .findAny()
                .ifPresent(month -> {
                    throw new MonthMissing(month);
                });
    }

    private static final class MonthMissing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final YearMonth month;

        MonthMissing(YearMonth month) {
            super("no partition for " + month, null, false, false);
            this.month = month;
        }
    }

    /** Drops what ended before an instant, whole months at a time. */
    void dropBefore(Instant oldestKept) {
        var first = monthOf(oldestKept);
        alone.executeWithoutResult(transaction -> {
            lock();
            for (var table : TABLES) {
                partitions(table).stream()
                        .filter(name -> monthIn(name, table).isBefore(first))
                        .forEach(name -> jdbc.execute("drop table trip." + name));
            }
        });
        ready.removeIf(month -> month.isBefore(first));
    }

    private void make(YearMonth month) {
        lock();
        for (var table : TABLES) {
            jdbc.execute("create table if not exists trip.%s partition of trip.%s for values from ('%s') to ('%s')"
                    .formatted(name(table, month), table, start(month), start(month.plusMonths(1))));
        }
    }

    private void lock() {
        jdbc.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }

    private List<String> partitions(String table) {
        return jdbc.query("""
                select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                 where i.inhparent = ?::regclass""", (row, number) -> row.getString(1), "trip." + table);
    }

    static YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(ZoneOffset.UTC));
    }

    private static String name(String table, YearMonth month) {
        return "%s_%04d_%02d".formatted(table, month.getYear(), month.getMonthValue());
    }

    private static YearMonth monthIn(String name, String table) {
        return YearMonth.parse(name.substring(table.length() + 1).replace('_', '-'));
    }

    private static String start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
