package io.sillage.trip;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PeriodKeys;
import io.sillage.privacy.PersonalData;
import io.sillage.trip.TripQueries.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for what trips tell of a person: exports the trips, erases rows and the keys that sealed them. */
@Component
class TripPersonalData implements PersonalData {

    private static final List<String> TABLES = List.of(
            "trip.chunk",
            "trip.quarantine",
            "trip.open_trip",
            "trip.trace",
            "trip.trip",
            "trip.car_state",
            "trip.private_interval");

    private final Rights rights;
    private final TripQueries queries;
    private final PeriodKeys keys;
    private final JdbcTemplate jdbc;

    TripPersonalData(Rights rights, TripQueries queries, PeriodKeys keys, JdbcTemplate jdbc) {
        this.rights = rights;
        this.queries = queries;
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
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var period : rights.periodsOf(person)) {
            allOf(period).forEach(trip -> rows.add(exported(trip)));
        }
        return List.of(new Section("trip.trip", rows));
    }

    @Override
    @Transactional
    public void erase(AccountId person) {
        for (var period : rights.periodsOf(person)) {
            erase(period.id());
        }
    }

    /** The key goes first: should a backup bring the rows back, they stay sealed for good. */
    private void erase(PeriodId period) {
        keys.destroy(period);
        var id = period.value();
        jdbc.update("delete from trip.open_trip where trip in (select trip from trip.chunk where period = ?)", id);
        jdbc.update("delete from trip.trace where trip in (select trip from trip.chunk where period = ?)", id);
        jdbc.update("delete from trip.trip where period = ?", id);
        jdbc.update("delete from trip.chunk where period = ?", id);
        jdbc.update("delete from trip.car_state where period = ?", id);
    }

    private List<Trip> allOf(OwnershipPeriod period) {
        var until = TripKey.BEFORE_ALL.startedAt();
        var scope = new Scope(period.vehicle(), List.of(period.id()), Instant.EPOCH, until);
        return queries.newestFirst(scope, TripKey.BEFORE_ALL, 0, Integer.MAX_VALUE);
    }

    private static Map<String, @Nullable Object> exported(Trip trip) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", trip.id().toString());
        row.put("car", trip.vehicle().toString());
        row.put("startedAt", trip.startedAt().toString());
        row.put("endedAt", trip.endedAt().toString());
        row.put("distanceM", trip.distanceM());
        row.put("durationS", trip.durationS());
        row.put("topKmh", trip.topKmh());
        row.put("from", trip.from());
        row.put("to", trip.to());
        row.put("fuelMl", trip.fuelMl());
        row.put("electricM", trip.electricM());
        return row;
    }
}
