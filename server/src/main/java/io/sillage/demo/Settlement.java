package io.sillage.demo;

import io.sillage.account.Accounts;
import io.sillage.account.WrongCredentials;
import io.sillage.activation.Activations;
import io.sillage.brand.Brand;
import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Capability;
import io.sillage.brand.CarModel.Powertrain;
import io.sillage.demo.Household.Credentials;
import io.sillage.garage.Car;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import io.sillage.orders.Orders;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Rights;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes the household through the same doors as anybody; each step that was done before is left as it is. */
final class Settlement {

    private static final String NAME = "Camille";
    private static final ZoneId ZONE = ZoneId.of("Europe/Monaco");
    /** Long enough for a year of recorded drives. */
    private static final Duration OWNED_FOR = Duration.ofDays(400);

    private final Doors doors;
    private final Path folder;
    private final Clock clock;

    /** What the household is made through. */
    record Doors(
            Accounts accounts,
            Brand brand,
            Garage garage,
            Ownership ownership,
            Rights rights,
            Activations activations,
            Orders orders) {}

    Settlement(Doors doors, Path folder, Clock clock) {
        this.doors = doors;
        this.folder = folder;
        this.clock = clock;
    }

    Household settle(int cars) {
        var credentials = new CredentialsFile(folder.resolve("household")).readOrDraw();
        var owner = account(credentials);
        return new Household(
                credentials,
                IntStream.rangeClosed(1, cars).mapToObj(n -> car(n, owner)).toList());
    }

    private AccountId account(Credentials credentials) {
        try {
            return doors.accounts()
                    .signIn(credentials.mail(), credentials.password(), "demo")
                    .account();
        } catch (WrongCredentials e) {
            return doors.accounts().open(credentials.mail(), credentials.password(), NAME, Locale.FRENCH, ZONE);
        }
    }

    private DemoCar car(int number, AccountId owner) {
        return new DemoCar(number, takeIn(DemoCar.vin(number), number, owner).id(), folder.resolve("car-" + number));
    }

    /** A new car that nobody owns yet, ordered with a mail address: whose it is may add and activate it. */
    DemoCar order(int number, String mail) {
        var vin = DemoCar.orderedVin();
        var car = doors.garage().findByVin(vin).orElseGet(() -> add(vin, number, LocalDate.now(clock)));
        doors.orders().record(vin, mail);
        return new DemoCar(number, car.id(), folder.resolve("car-" + number));
    }

    /** A car, as it is known, or of some model; and its owner's for long enough already. */
    Car takeIn(Vin vin, int number, AccountId owner) {
        var car = doors.garage().findByVin(vin).orElseGet(() -> add(vin, number));
        doors.rights()
                .periodAt(car.id(), clock.instant())
                .ifPresentOrElse(doors.activations()::vouchFor, () -> giveUnlessRemoved(car, owner));
        return car;
    }

    /** The same for a car that is not known, which takes fewer questions. */
    Car takeInNew(Vin vin, int number, AccountId owner) {
        var car = add(vin, number);
        own(car, owner);
        return car;
    }

    boolean isKnown(Vin vin) {
        return doors.garage().findByVin(vin).isPresent();
    }

    private Car add(Vin vin, int number) {
        return add(vin, number, since());
    }

    private Car add(Vin vin, int number, LocalDate registered) {
        var model = hybrids().get((number - 1) % hybrids().size());
        return doors.garage().add(vin, model.key(), colour(model), registered);
    }

    /** A car that its owner took off his account stays off it. */
    private void giveUnlessRemoved(Car car, AccountId owner) {
        var removed = doors.rights().periodsOf(owner).stream()
                .anyMatch(period -> period.vehicle().equals(car.id()));
        if (!removed) {
            own(car, owner);
        }
    }

    /** Owned and connected for long enough already. */
    private void own(Car car, AccountId owner) {
        var period = doors.ownership().begin(car.id(), owner, clock.instant().minus(OWNED_FOR));
        doors.activations().vouchFor(period);
    }

    private List<CarModel> hybrids() {
        return doors.brand().allModels().stream()
                .filter(model -> model.powertrain() == Powertrain.HYBRID)
                .filter(model -> model.can(Capability.DATA_MODULE))
                .toList();
    }

    private static String colour(CarModel model) {
        return model.colours().getFirst().key();
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant().minus(OWNED_FOR), ZONE);
    }
}
