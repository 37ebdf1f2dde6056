package io.sillage.trip.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.FuelCosts;
import io.sillage.trip.FuelPrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the owner of a car says that a litre costs; named by the day from which it holds. */
@RestController
@RequestMapping("/api/v1/cars/{car}/fuel-prices")
class FuelPricesApi {

    private final FuelCosts costs;

    FuelPricesApi(FuelCosts costs) {
        this.costs = costs;
    }

    record PricesBody(List<PriceBody> prices) {}

    record PriceBody(LocalDate from, BigDecimal perLitre, String currency) {

        static PriceBody of(FuelPrice price) {
            return new PriceBody(price.from(), BigDecimal.valueOf(price.thousandths(), 3), price.currency());
        }
    }

    /** In thousandths of the currency, an ISO 4217 code. */
    record PriceAsked(
            int thousandthsPerLitre,
            @NotNull @Size(max = 10) String currency) {}

    @GetMapping
    PricesBody prices(SignedIn who, @PathVariable String car) {
        return new PricesBody(
                costs.all(who, VehicleId.parse(car)).stream().map(PriceBody::of).toList());
    }

    @PutMapping("/{from}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            SignedIn who,
            @PathVariable String car,
            @PathVariable LocalDate from,
            @Valid @RequestBody PriceAsked asked) {
        costs.set(who, VehicleId.parse(car), new FuelPrice(from, asked.thousandthsPerLitre(), asked.currency()));
    }

    @DeleteMapping("/{from}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(SignedIn who, @PathVariable String car, @PathVariable LocalDate from) {
        costs.remove(who, VehicleId.parse(car), from);
    }
}
