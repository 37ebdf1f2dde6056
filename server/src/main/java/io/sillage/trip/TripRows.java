package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.TraceSeal.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row of trip.trip as a trip: opens its picture. Refuses with {@code period-erased} when the key is gone. */
@Component
class TripRows implements RowMapper<Trip> {

    private final TraceSeal seal;

    TripRows(TraceSeal seal) {
        this.seal = seal;
    }

    @Override
    public Trip mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var period = new PeriodId(row.getObject("period", UUID.class));
        var picture = PictureCode.get(seal.open(period, id, 0, Kind.PICTURE, row.getBytes("picture")));
        double distanceM = row.getDouble("distance_m");
        double durationS = row.getDouble("duration_s");
        return new Trip(
                new TripId(id),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                period,
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("complete"),
                picture.from(),
                picture.to(),
                distanceM,
                durationS,
                row.getDouble("idle_s"),
                Summary.averageKmh(distanceM, durationS),
                row.getDouble("top_kmh"),
                number(row, "fuel_ml"),
                number(row, "electric_m"),
                number(row, "electric_s"),
                row.getInt("harsh_accelerations"),
                row.getInt("harsh_brakings"),
                row.getInt("harsh_cornerings"),
                new DataQuality(marks(row.getString("marks"))),
                picture.shape(),
                whole(row, "odometer_start_m"),
                whole(row, "odometer_end_m"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private static Set<DataQuality.Mark> marks(String names) {
        var marks = EnumSet.noneOf(DataQuality.Mark.class);
        if (!names.isEmpty()) {
            Arrays.stream(names.split(",")).map(DataQuality.Mark::valueOf).forEach(marks::add);
        }
        return Collections.unmodifiableSet(marks);
    }
}
