package io.sillage.car.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.sillage.car.DrivenTrip;
import io.sillage.car.SharedData;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTests {

    private static final String HEAD = "DayNum,VehId,Trip,Timestamp(ms),Latitude[deg],Longitude[deg],"
            + "Vehicle Speed[km/h],MAF[g/sec],Engine RPM[RPM],Absolute Load[%],OAT[DegC],Fuel Rate[L/hr],"
            + "Air Conditioning Power[kW],Air Conditioning Power[Watts],Heater Power[Watts],HV Battery Current[A],"
            + "HV Battery SOC[%],HV Battery Voltage[V],a,b,c,d";

    @TempDir
    Path folder;

    @Test
    void aRowBecomesASampleInTheUnitsOfTheWire() throws IOException {
        var drive = only(
                "2.5,7,3,0,42.1,-83.5,36.0,,0.0,,20.5,3.6,,,,-10.0,55.5,300.0,,,,",
                "2.5,7,3,700,42.1,-83.5,72.0,,1500.4,,20.5,7.2,,,,20.0,55.5,310.0,,,,",
                "2.5,7,3,1400,42.2,-83.5,,,1500.4,,20.5,,,,,,0.0,0.0,,,,");

        assertThat(drive.start()).isEqualTo("2017-11-02T12:00:00Z");
        assertThat(drive.fuelSource()).isEqualTo(FuelSource.MEASURED);
        var trace = drive.trace();
        assertThat(trace.timeMs()).containsExactly(0, 700, 1400);
        assertThat(trace.column(Signal.SPEED)).containsExactly(1000, 2000, Trace.ABSENT);
        assertThat(trace.column(Signal.ENGINE_SPEED)).containsExactly(0, 1500, 1500);
        assertThat(trace.column(Signal.FUEL_RATE)).containsExactly(1000, 2000, Trace.ABSENT);
        assertThat(trace.column(Signal.BATTERY_POWER)).containsExactly(3000, -6200, Trace.ABSENT);
        assertThat(trace.column(Signal.BATTERY_CHARGE)).containsExactly(555, 555, Trace.ABSENT);
        assertThat(trace.column(Signal.OUTSIDE_TEMPERATURE)).containsExactly(205, 205, 205);
        assertThat(trace.column(Signal.ACCELERATOR)).isNull();
        assertThat(trace.positions().timeMs()).containsExactly(0, 1400);
        assertThat(trace.positions().latitudeE7()).containsExactly(421_000_000, 422_000_000);
    }

    @Test
    void petrolComesFromTheAirWhereTheFuelColumnIsEmpty() throws IOException {
        var drive = only("2.5,7,3,0,42.1,-83.5,36.0,10.4192,900.0,,,,,,,,,,,,,");

        assertThat(drive.fuelSource()).isEqualTo(FuelSource.FROM_AIR_MASS);
        assertThat(drive.trace().column(Signal.FUEL_RATE)).containsExactly(1000);
        assertThat(drive.trace().has(Signal.BATTERY_POWER)).isFalse();
    }

    @Test
    void toldTwiceItIsTheSameChunks() throws IOException {
        var drive = only("2.5,7,3,0,42.1,-83.5,36.0,9.1,900.0,,,,,,,,,,,,,");
        var once = drive.shifted(Duration.ofDays(3_000)).chunks(10).getFirst();
        var again = drive.shifted(Duration.ofDays(3_000)).chunks(10).getFirst();

        assertThat(ChunkCodec.encode(again)).isEqualTo(ChunkCodec.encode(once));
        assertThat(drive.shifted(Duration.ofDays(3_001)).id()).isNotEqualTo(once.tripId());
    }

    @Test
    void aFileMovesByWholeDaysUntilItsLastTripEndsBeforeTheInstant() throws IOException {
        var file = write("2.5,7,3,0,,,36.0,,,,,,,,,,,,,,,", "4.5,8,9,0,,,36.0,,,,,,,,,,,,,,,");

        assertThat(Replay.shift(file, Instant.parse("2026-11-25T18:00:00Z")))
                .isEqualTo(
                        Duration.between(Instant.parse("2017-11-04T12:00:00Z"), Instant.parse("2026-11-25T12:00:00Z")));
        assertThat(Replay.shift(file, Instant.parse("2026-11-25T12:00:00Z")))
                .isEqualTo(
                        Duration.between(Instant.parse("2017-11-04T12:00:00Z"), Instant.parse("2026-11-24T12:00:00Z")));
    }

    @Test
    void chunksPutTogetherAreTheTrip() throws IOException {
        var rows = new String[25];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "2.5,7,3," + i * 700 + "," + (42 + i / 6 * 0.001) + ",-83.5," + i + ",,0.0,,,,,,,,,,,,,";
        }
        var trip = only(rows).shifted(Duration.ZERO);
        var chunks = trip.chunks(10);

        assertThat(chunks).extracting(Chunk::first).containsExactly(true, false, false);
        assertThat(chunks).extracting(Chunk::last).containsExactly(false, false, true);
        assertThat(chunks.stream().mapToInt(c -> c.trace().count()).sum()).isEqualTo(25);
        assertThat(chunks.stream().mapToInt(c -> c.trace().positions().count()).sum())
                .isEqualTo(5);
        assertThat(chunks.get(1).wallClock()).isEqualTo(trip.start().plusMillis(7_000));
    }

    @Test
    void everyRecordedTripHasTheFiguresOfTheIndex() throws IOException {
        var differences = new IndexComparison(SharedData.require("ved/ved_trip_index.csv"));
        for (var name : List.of("VED_171101_week", "ved_hev_450_year", "ved_phev_550_year")) {
            try (var drives = Replay.read(SharedData.require("ved/" + name + ".csv.gz"))) {
                drives.forEach(drive -> differences.compare(drive, asSent(drive)));
            }
        }

        assertThat(differences.trips()).isEqualTo(1_551);
        assertThat(differences.outliers()).as("%s", differences.outliers()).isEmpty();
        assertThat(differences.bytesASample()).as("bytes a sample on the wire").isCloseTo(6.6, offset(2.0));
    }

    private static List<byte[]> asSent(RecordedDrive drive) {
        return drive.shifted(Duration.ofDays(3_300)).chunks(DrivenTrip.SAMPLES_A_CHUNK).stream()
                .map(ChunkCodec::encode)
                .toList();
    }

    private RecordedDrive only(String... rows) throws IOException {
        try (var drives = Replay.read(write(rows))) {
            return drives.toList().getFirst();
        }
    }

    private Path write(String... rows) throws IOException {
        var file = folder.resolve("drives.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD + "\n");
            for (var row : rows) {
                out.write(row + "\n");
            }
        }
        return file;
    }
}
