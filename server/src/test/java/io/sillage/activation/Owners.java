package io.sillage.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Households.Household;
import io.sillage.trip.Trip;
import io.sillage.trip.TripFilter;
import io.sillage.trip.Trips;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
import io.sillage.uplink.Uplink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Owners who ask for the services of their cars and drive them, for tests. */
@Component
final class Owners {

    /** When the owners of these tests ask. */
    static final Instant ASKED = Instant.parse("2026-11-20T08:00:00Z");

    static final Outcome STORED = new Outcome.Stored(false);

    private final Activations activations;
    private final Uplink uplink;
    private final Trips trips;

    Owners(Activations activations, Uplink uplink, Trips trips) {
        this.activations = activations;
        this.uplink = uplink;
        this.trips = trips;
    }

    /** One of them, with his car. */
    Owner of(Household household) {
        return new Owner(household.owner(), household.car());
    }

    /** What an owner does and sees. */
    final class Owner {

        private final SignedIn who;
        private final VehicleId car;

        private Owner(SignedIn who, VehicleId car) {
            this.who = who;
            this.car = car;
        }

        Stage stage() {
            return activations.stage(who, car);
        }

        Stage ask() {
            return activations.ask(who, car, Activations.ASKED);
        }

        /** How many trips count, or -1 when none are counted. */
        int counted() {
            return stage() instanceof Connecting connecting
                    ? connecting.counted().size()
                    : -1;
        }

        void activate() {
            ask();
            drivesUnrecorded(drive(1, 50));
            drivesUnrecorded(drive(2, 50));
            assertThat(stage()).isInstanceOf(Active.class);
        }

        /** The drive of that hour after the wish. */
        Drive drive(int hour, double kmh) {
            return new Drive(
                    new UUID(car.value().getLeastSignificantBits(), hour),
                    car,
                    ASKED.plus(Duration.ofHours(hour)),
                    kmh,
                    1);
        }

        List<Outcome> drives(Drive drive) {
            return sends(drive.reports());
        }

        List<Outcome> sends(Report... reports) {
            return uplink.record(List.of(reports));
        }

        void drivesUnrecorded(Drive drive) {
            sendsUnrecorded(drive.reports());
        }

        void sendsUnrecorded(Report... reports) {
            assertThat(sends(reports))
                    .allSatisfy(outcome -> assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    Outcome.Refused.class,
                                    refused -> assertThat(refused.code()).isEqualTo("not-recorded")));
        }

        List<Trip> trips() {
            return trips.all(who, car, TripFilter.latest(50)).trips();
        }

        Trip lastTrip() {
            return trips.findLast(who, car).orElseThrow();
        }
    }
}
