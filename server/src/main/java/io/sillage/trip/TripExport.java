package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.privacy.PersonalData.Section;
import io.sillage.trip.TripQueries.Scope;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is told of what she drove: her trips, what the car measured on each, and what it last said of itself. */
@Component
class TripExport {

    private final TripQueries queries;
    private final ChunkStore chunks;
    private final TraceStore traces;
    private final CarStateStore states;
    private final WithheldStore withheld;
    private final SaidExport said;

    TripExport(
            TripQueries queries,
            ChunkStore chunks,
            TraceStore traces,
            CarStateStore states,
            WithheldStore withheld,
            SaidExport said) {
        this.queries = queries;
        this.chunks = chunks;
        this.traces = traces;
        this.states = states;
        this.withheld = withheld;
        this.said = said;
    }

    List<Section> of(OwnershipPeriod period) {
        var driven = chunks.tripsOf(period.id());
        return List.of(
                new Section(
                        "trip.trip",
                        allOf(period).stream().map(TripExport::told).toList()),
                new Section("trip.trace", new OneByOne<>(driven, trip -> measured(trip, period.id()))),
                new Section(
                        "trip.car_state",
                        states.find(period.vehicle()).stream()
                                .filter(state -> state.period().equals(period.id()))
                                .map(TripExport::told)
                                .toList()),
                new Section("trip.withheld", withheld.of(period.id())),
                said.prices(period.id()),
                said.remarks(period.id()),
                said.statements(period.id()));
    }

    private List<Trip> allOf(OwnershipPeriod period) {
        var until = TripKey.BEFORE_ALL.startedAt();
        var scope = new Scope(period.vehicle(), List.of(period.id()), Instant.EPOCH, until);
        return queries.newestFirst(scope, TripKey.BEFORE_ALL, 0, Integer.MAX_VALUE);
    }

    private static Map<String, @Nullable Object> told(Trip trip) {
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

    private static Map<String, @Nullable Object> told(CarState state) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("car", state.vehicle().toString());
        row.put("observedAt", state.observedAt().toString());
        row.put("odometerM", state.odometerM());
        row.put("fuelLevelPermille", state.fuelLevelPermille());
        row.put("batteryChargePermille", state.batteryChargePermille());
        row.put("lowVoltageMv", state.lowVoltageMv());
        row.put("locked", state.locked());
        row.put("warningLamps", state.warningLamps());
        row.put("openDoors", state.openDoors());
        row.put("openWindows", state.openWindows());
        return row;
    }

    /** Of a trip that changed hands, the parts of this period alone. */
    private Map<String, @Nullable Object> measured(UUID trip, PeriodId period) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("trip", trip.toString());
        var own = traces.read(chunks.ofTrips(List.of(trip)).stream()
                .filter(chunk -> chunk.period().equals(period))
                .toList());
        if (!own.isEmpty()) {
            var drive = Assembly.of(own);
            row.put("startedAt", drive.startedAt().toString());
            put(row, drive.trace());
        }
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, Trace trace) {
        row.put("timeMs", trace.timeMs());
        for (var signal : Signal.values()) {
            var values = trace.column(signal);
            if (values != null) {
                row.put(signal.name().toLowerCase(Locale.ROOT) + " [" + signal.unit() + "]", withGaps(values));
            }
        }
        row.put("positionTimeMs", trace.positions().timeMs());
        row.put("latitudeE7", trace.positions().latitudeE7());
        row.put("longitudeE7", trace.positions().longitudeE7());
    }

    private static List<@Nullable Integer> withGaps(int[] values) {
        var list = new ArrayList<@Nullable Integer>(values.length);
        for (int value : values) {
            list.add(value == Trace.ABSENT ? null : (Integer) value);
        }
        return list;
    }

    /** A list whose rows are read when they are asked for, so that years of driving are never in memory at once. */
    private static final class OneByOne<K> extends AbstractList<Map<String, @Nullable Object>> {

        private final List<K> keys;
        private final Function<K, Map<String, @Nullable Object>> reader;

        OneByOne(List<K> keys, Function<K, Map<String, @Nullable Object>> reader) {
            this.keys = keys;
            this.reader = reader;
        }

        @Override
        public Map<String, @Nullable Object> get(int index) {
            return reader.apply(keys.get(index));
        }

        @Override
        public int size() {
            return keys.size();
        }
    }
}
