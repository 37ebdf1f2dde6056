package io.sillage.car.buffer;

import io.sillage.wire.Chunk;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/** How much of a chunk is kept when room is short. What totals are made of is kept always. */
enum Detail {
    EVERYTHING,
    WITHOUT_ROUTE,
    TOTALS;

    /** Distance, electric distance and fuel come from these, and from the odometer. */
    private static final Set<Signal> OF_TOTALS = EnumSet.of(Signal.SPEED, Signal.ENGINE_SPEED, Signal.FUEL_RATE);

    Chunk of(Chunk chunk) {
        return switch (this) {
            case EVERYTHING -> chunk;
            case WITHOUT_ROUTE -> chunk.withPositions(Positions.NONE);
            case TOTALS -> chunk.withTrace(totals(chunk.trace()));
        };
    }

    private static Trace totals(Trace trace) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : OF_TOTALS) {
            var values = trace.column(signal);
            if (values != null) {
                columns.put(signal, values);
            }
        }
        return new Trace(trace.timeMs(), columns, Positions.NONE);
    }
}
