package io.sillage.ownership;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Makes people and cars for tests, each new, with a password that all of them share. */
public final class Households {

    public static final String PASSWORD = "tournesol bleu marine";

    /** Long ago, so that whatever a test records lies in the period. */
    public static final Instant LONG_AGO = Instant.parse("2017-01-01T00:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final Garage garage;
    private final Ownership ownership;

    public Households(Accounts accounts, Garage garage, Ownership ownership) {
        this.accounts = accounts;
        this.garage = garage;
        this.ownership = ownership;
    }

    /** A person, his mail address, his car and the period in which he owns it. */
    public record Household(SignedIn owner, String mail, VehicleId car, OwnershipPeriod period) {}

    public Household any() {
        var mail = "person" + COUNT.incrementAndGet() + "@example.org";
        var owner = person(mail);
        var car = car();
        return new Household(owner, mail, car, ownership.begin(car, owner.account(), LONG_AGO));
    }

    public SignedIn person(String mail) {
        var id = accounts.open(mail, PASSWORD, "Claire", Locale.FRENCH, ZoneId.of("Europe/Paris"));
        return accounts.find(id).orElseThrow();
    }

    /** A car that nobody owns. */
    public VehicleId car() {
        return garage.add(anyVin(), "ux-250h", "celestial-blue", null).id();
    }

    /** One of another maker than a North American one, whose ninth character is no check digit, by chance neither. */
    public static Vin anyVin() {
        return Stream.generate(() -> Vin.of("JTHY6JBH7M2%06d".formatted(COUNT.incrementAndGet())))
                .filter(vin -> vin.checkDigit() == Vin.CheckDigit.NOT_USED)
                .findFirst()
                .orElseThrow();
    }
}
