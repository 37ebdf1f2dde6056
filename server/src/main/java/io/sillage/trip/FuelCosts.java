package io.sillage.trip;

import io.sillage.brand.Brand;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of a car says that a litre costs, from which day on. Belongs to his ownership and ends with his data. */
@Service
@Transactional
public class FuelCosts {

    static final int MOST_THOUSANDTHS = 99_999;
    static final int MOST_PRICES = 100;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Rights rights;
    private final FuelPriceTable table;
    private final Brand brand;

    FuelCosts(Rights rights, FuelPriceTable table, Brand brand) {
        this.rights = rights;
        this.table = table;
        this.brand = brand;
    }

    /** Newest first. Refuses whoever is not the owner with {@code not-found}. */
    @Transactional(readOnly = true)
    public List<FuelPrice> all(SignedIn who, VehicleId car) {
        return table.of(rights.require(who, car, Purpose.DRIVING_DATA).id());
    }

    /** Names a price from a day on; one named before for that day is replaced. Refuses with {@code bad-fuel-price}. */
    public void set(SignedIn who, VehicleId car, FuelPrice price) {
        var period = rights.require(who, car, Purpose.DRIVING_DATA).id();
        check(price);
        var others = table.of(period).stream()
                .filter(known -> !known.from().equals(price.from()))
                .toList();
        if (others.stream().anyMatch(known -> !known.currency().equals(price.currency()))) {
            throw new BadFuelPrice("Expected the currency of the other prices of this car, or that those be removed.");
        }
        if (others.size() >= MOST_PRICES) {
            throw new BadFuelPrice("Expected at most " + MOST_PRICES + " prices of a car.");
        }
        table.set(period, price);
    }

    public void remove(SignedIn who, VehicleId car, LocalDate from) {
        table.remove(rights.require(who, car, Purpose.DRIVING_DATA).id(), from);
    }

    private void check(FuelPrice price) {
        if (price.thousandths() < 1 || price.thousandths() > MOST_THOUSANDTHS) {
            throw new BadFuelPrice("Expected a price for a litre from 0.001 to 99.999.");
        }
        if (!brand.rules().currencies().contains(price.currency())) {
            throw new BadFuelPrice(
                    "Expected one of the currencies " + brand.rules().currencies() + ".");
        }
        if (price.from().isBefore(EARLIEST) || price.from().isAfter(LATEST)) {
            throw new BadFuelPrice("Expected a day from " + EARLIEST + " to " + LATEST + ".");
        }
    }
}
