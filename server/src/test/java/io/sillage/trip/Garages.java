package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
import io.sillage.uplink.Uplink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Cars with owners whose drives are recorded as the link does it, and what then lies in the database. */
@Component
final class Garages {

    /** A day at which the tests of recording let cars drive. */
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Households households;
    private final Ownership ownership;
    private final Uplink uplink;
    private final JdbcTemplate jdbc;

    Garages(Accounts accounts, Garage garage, Ownership ownership, Uplink uplink, JdbcTemplate jdbc) {
        this.households = new Households(accounts, garage, ownership);
        this.ownership = ownership;
        this.uplink = uplink;
        this.jdbc = jdbc;
    }

    Household any() {
        return households.any();
    }

    /** Lets somebody else buy a car. */
    Household sell(VehicleId car, Instant at) {
        ownership.end(car, at);
        return sellAgain(car, at);
    }

    /** Lets somebody buy a car that nobody owns. */
    Household sellAgain(VehicleId car, Instant at) {
        var buyer = households.any();
        return new Household(
                buyer.owner(),
                buyer.mail(),
                car,
                ownership.begin(car, buyer.owner().account(), at));
    }

    void end(VehicleId car, Instant at) {
        ownership.end(car, at);
    }

    List<Outcome> record(Report... batch) {
        return uplink.record(List.of(batch));
    }

    /** Records all parts of a drive, each in a batch of its own. */
    TripId recordAll(VehicleId car, AnyDrive drive) {
        for (int part = 0; part < drive.parts(); part++) {
            assertThat(record(drive.report(car, part))).containsExactly(new Outcome.Stored(false));
        }
        return new TripId(drive.trip());
    }

    static Report[] reports(VehicleId car, AnyDrive drive, int... parts) {
        return IntStream.of(parts).mapToObj(part -> drive.report(car, part)).toArray(Report[]::new);
    }

    static void assertRefused(List<Outcome> outcomes, String code) {
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** How many rows of a table belong to a trip. */
    int rows(String table, TripId trip) {
        var column = table.equals("trip.trip") ? "id" : "trip";
        return jdbc.queryForObject(
                "select count(*) from " + table + " where " + column + " = ?", Integer.class, trip.value());
    }

    /** How many rows of each table of recording belong to a trip: chunks, traces, open trips, trips. */
    List<Integer> rows(TripId trip) {
        return Stream.of("trip.chunk", "trip.trace", "trip.open_trip", "trip.trip")
                .map(table -> rows(table, trip))
                .toList();
    }

    /** How many chunks of a boot session were kept apart. */
    int quarantined(UUID bootSession) {
        return jdbc.queryForObject(
                "select count(*) from trip.quarantine where boot_session = ?", Integer.class, bootSession);
    }
}
