package io.sillage.activation;

import io.sillage.brand.Brand;
import io.sillage.brand.BrandRules.TermStart;
import io.sillage.garage.Garage;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For how long services are included with each car (R24, G9): anchored once, on the day of its first registration, or on
 * the day they are first asked for when the brand pack wants that or the other is not known; the wall clock is the one of
 * who asked first.
 */
@Component
class Terms {

    private final JdbcClient jdbc;
    private final Garage garage;
    private final Brand brand;

    Terms(JdbcClient jdbc, Garage garage, Brand brand) {
        this.jdbc = jdbc;
        this.garage = garage;
        this.brand = brand;
    }

    /** The term of a car, or the one it would get now. */
    Term of(VehicleId car, ZoneId zone, Instant now) {
        return find(car)
                .orElseGet(() -> new Term(anchor(car, zone, now), brand.rules().appTerm(), zone));
    }

    /** Fixes the term of a car, unless it is. */
    void fix(VehicleId car, ZoneId zone, Instant now) {
        jdbc.sql(
                        "insert into activation.term (vehicle, begins, length, zone) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        car.value(),
                        anchor(car, zone, now),
                        brand.rules().appTerm().toString(),
                        zone.getId())
                .update();
    }

    Optional<Term> find(VehicleId car) {
        return jdbc.sql("select begins, length, zone from activation.term where vehicle = ?")
                .param(car.value())
                .query((row, number) -> new Term(
                        row.getObject(1, LocalDate.class), Period.parse(row.getString(2)), ZoneId.of(row.getString(3))))
                .optional();
    }

    private LocalDate anchor(VehicleId car, ZoneId zone, Instant now) {
        var registered = garage.car(car).firstRegistered();
        return registered == null || brand.rules().appTermFrom() == TermStart.ACTIVATION
                ? LocalDate.ofInstant(now, zone)
                : registered;
    }
}
