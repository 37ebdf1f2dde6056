package io.sillage.trip;

import io.sillage.kernel.AccountId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PeriodKeys;
import io.sillage.privacy.PersonalData;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for what trips tell of a person: exports what she drove, erases rows and the keys that sealed them. */
@Component
class TripPersonalData implements PersonalData {

    private static final List<String> TABLES = List.of(
            "trip.chunk",
            "trip.quarantine",
            "trip.open_trip",
            "trip.trace",
            "trip.trip",
            "trip.car_state",
            "trip.private_interval",
            "trip.withheld",
            "trip.fuel_price",
            "trip.remark",
            "trip.statement",
            "trip.deleted",
            "trip.cut",
            "trip.joint",
            "trip.kept",
            "trip.asked_state");

    private static final String OPEN_TRIPS = """
            delete from trip.open_trip o
             where vehicle = ? and not exists (select from trip.chunk c where c.trip = o.trip)""";

    private static final String QUARANTINE = """
            delete from trip.quarantine
             where vehicle = ? and received_at >= ? and received_at < coalesce(?::timestamptz, 'infinity')""";

    private final Rights rights;
    private final TripExport export;
    private final FuelPriceTable prices;
    private final RemarkTable remarks;
    private final StatementTable statements;
    private final EditTable edits;
    private final SaidExport said;
    private final KeptTable kept;
    private final AskedStateTable asked;
    private final PeriodKeys keys;
    private final JdbcTemplate jdbc;

    TripPersonalData(
            Rights rights,
            TripExport export,
            FuelPriceTable prices,
            RemarkTable remarks,
            StatementTable statements,
            EditTable edits,
            SaidExport said,
            KeptTable kept,
            AskedStateTable asked,
            PeriodKeys keys,
            JdbcTemplate jdbc) {
        this.rights = rights;
        this.export = export;
        this.prices = prices;
        this.remarks = remarks;
        this.statements = statements;
        this.edits = edits;
        this.said = said;
        this.kept = kept;
        this.asked = asked;
        this.keys = keys;
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return TABLES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> export(AccountId person) {
        return rights.periodsOf(person).stream()
                .flatMap(period -> Stream.of(
                                export.of(period),
                                said.changes(period.id()),
                                List.of(new Section("trip.asked_state", asked.export(period.id()))))
                        .flatMap(List::stream))
                .toList();
    }

    @Override
    @Transactional
    public void erase(AccountId person) {
        rights.periodsOf(person).forEach(this::erase);
    }

    /** The key goes first: should a backup bring the rows back, they stay sealed for good. */
    private void erase(OwnershipPeriod period) {
        keys.destroy(period.id());
        var id = period.id().value();
        jdbc.update(
                "delete from trip.trace t using trip.chunk c where c.period = ? and t.trip = c.trip and t.part = c.part",
                id);
        jdbc.update("delete from trip.trip where period = ?", id);
        jdbc.update("delete from trip.chunk where period = ?", id);
        jdbc.update("delete from trip.withheld where period = ?", id);
        prices.removeAll(period.id());
        remarks.deletePeriod(period.id());
        statements.deletePeriod(period.id());
        edits.deletePeriod(period.id());
        kept.remove(period.id());
        asked.deletePeriod(period.id());
        jdbc.update(OPEN_TRIPS, period.vehicle().value());
        jdbc.update("delete from trip.car_state where period = ?", id);
        jdbc.update(QUARANTINE, period.vehicle().value(), Timestamp.from(period.from()), at(period.until()));
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
