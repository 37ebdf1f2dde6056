package io.sillage.car.drive;

import io.sillage.car.buffer.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How and where the simulated car stands between drives, kept on its disk: place in 1e-7 degrees, odometer in metres,
 * charge of the traction battery from 0 to 1, petrol in litres, and since when.
 */
record Parked(int latitudeE7, int longitudeE7, long odometerM, double charge, double litres, int trips, Instant since) {

    private static final String FILE = "parked";

    static Optional<Parked> find(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var words = Files.readString(file).strip().split(" ");
        return Optional.of(new Parked(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Long.parseLong(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]),
                Integer.parseInt(words[5]),
                Instant.parse(words[6])));
    }

    void save(Path folder) throws IOException {
        var line = latitudeE7 + " " + longitudeE7 + " " + odometerM + " " + charge + " " + litres + " " + trips + " "
                + since + "\n";
        DurableFiles.write(folder.resolve(FILE), line.getBytes(StandardCharsets.US_ASCII));
    }

    /** After a drive; with little petrol left it was filled up on the way. */
    Parked after(Drive drive, Road road, Hybrid car, Instant end) {
        int last = road.steps() - 1;
        double left = litres - drive.litres();
        return new Parked(
                road.latitudeE7()[last],
                road.longitudeE7()[last],
                odometerM + Math.round(drive.metres()),
                drive.charge(),
                left < car.tankLitres() / 8 ? car.tankLitres() : left,
                trips + 1,
                end);
    }
}
