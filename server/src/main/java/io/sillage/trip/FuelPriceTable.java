package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The prices that owners named, by the ownership periods in which they did. */
@Repository
class FuelPriceTable {

    private static final String SET = """
            insert into trip.fuel_price (period, from_day, thousandths, currency) values (?, ?, ?, ?)
            on conflict (period, from_day) do update
               set thousandths = excluded.thousandths, currency = excluded.currency""";

    private record Row(PeriodId period, FuelPrice price) {}

    private final JdbcTemplate jdbc;

    FuelPriceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<FuelPrice> of(PeriodId period) {
        return rows(List.of(period)).stream().map(Row::price).toList();
    }

    /** Those in the currency of the newest of all: others cannot be added to them. */
    FuelPrices of(Collection<PeriodId> periods) {
        var rows = rows(periods);
        if (rows.isEmpty()) {
            return FuelPrices.NONE;
        }
        var currency = rows.getFirst().price().currency();
        var byPeriod = new HashMap<PeriodId, NavigableMap<LocalDate, Integer>>();
        rows.stream()
                .filter(row -> row.price().currency().equals(currency))
                .forEach(row -> byPeriod.computeIfAbsent(row.period(), period -> new TreeMap<>())
                        .put(row.price().from(), row.price().thousandths()));
        return new FuelPrices(byPeriod, currency);
    }

    void set(PeriodId period, FuelPrice price) {
        jdbc.update(SET, period.value(), price.from(), price.thousandths(), price.currency());
    }

    void remove(PeriodId period, LocalDate from) {
        jdbc.update("delete from trip.fuel_price where period = ? and from_day = ?", period.value(), from);
    }

    void removeAll(PeriodId period) {
        jdbc.update("delete from trip.fuel_price where period = ?", period.value());
    }

    private List<Row> rows(Collection<PeriodId> periods) {
        return jdbc.query(
                "select * from trip.fuel_price where period = any (?) order by from_day desc",
                (row, number) -> row(row),
                (Object) periods.stream().map(PeriodId::value).toArray(UUID[]::new));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new PeriodId(row.getObject("period", UUID.class)),
                new FuelPrice(
                        row.getObject("from_day", LocalDate.class),
                        row.getInt("thousandths"),
                        row.getString("currency")));
    }
}
