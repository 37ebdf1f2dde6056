package io.sillage.trip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.TripId;
import io.sillage.trip.Trips;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a car measured on a trip: columns of equal length, null where a value is missing, no column it does not have. */
@RestController
class TracesApi {

    private final Trips trips;

    TracesApi(Trips trips) {
        this.trips = trips;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TraceBody(
            int[] timeMs,
            @Nullable Integer @Nullable [] speedCmS,
            @Nullable Integer @Nullable [] engineRpm,
            @Nullable Integer @Nullable [] fuelRateUlS,
            @Nullable Integer @Nullable [] batteryPowerW,
            @Nullable Integer @Nullable [] batteryChargePermille,
            @Nullable Integer @Nullable [] acceleratorPercent,
            @Nullable Integer @Nullable [] brake,
            @Nullable Integer @Nullable [] outsideTemperatureDc,
            @Nullable Integer @Nullable [] modeFlags,
            @Nullable PositionsBody positions) {

        static TraceBody of(Trace trace, boolean places) {
            return new TraceBody(
                    trace.timeMs(),
                    values(trace.column(Signal.SPEED)),
                    values(trace.column(Signal.ENGINE_SPEED)),
                    values(trace.column(Signal.FUEL_RATE)),
                    values(trace.column(Signal.BATTERY_POWER)),
                    values(trace.column(Signal.BATTERY_CHARGE)),
                    values(trace.column(Signal.ACCELERATOR)),
                    values(trace.column(Signal.BRAKE)),
                    values(trace.column(Signal.OUTSIDE_TEMPERATURE)),
                    values(trace.column(Signal.MODES)),
                    places ? PositionsBody.of(trace.positions()) : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PositionsBody(int[] timeMs, int[] latitudeE7, int[] longitudeE7, int @Nullable [] altitudeDm) {

        static @Nullable PositionsBody of(Positions positions) {
            return positions.isEmpty()
                    ? null
                    : new PositionsBody(
                            positions.timeMs(),
                            positions.latitudeE7(),
                            positions.longitudeE7(),
                            positions.altitudeDm());
        }
    }

    @GetMapping("/api/v1/trips/{trip}/trace")
    TraceBody trace(SignedIn who, @PathVariable String trip) {
        return TraceBody.of(trips.trace(who, TripId.parse(trip)), who.sight().places());
    }

    private static @Nullable Integer @Nullable [] values(int @Nullable [] column) {
        if (column == null) {
            return null;
        }
        var values = new @Nullable Integer[column.length];
        for (int i = 0; i < column.length; i++) {
            values[i] = column[i] == Trace.ABSENT ? null : (Integer) column[i];
        }
        return values;
    }
}
