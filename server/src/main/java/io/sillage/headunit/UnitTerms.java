package io.sillage.headunit;

import io.sillage.account.Accounts;
import io.sillage.activation.Term;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For how long map updates and online services are included with a unit (R56, R57): from the day of its first confirmed link on,
 * and from so long after the car's first registration at the latest (G8). Begun once: no other account, no other car and no other
 * unit in the same car begins it anew (G7).
 */
@Component
class UnitTerms {

    private final JdbcClient jdbc;
    private final Garage garage;
    private final Accounts accounts;
    private final Brand brand;

    UnitTerms(JdbcClient jdbc, Garage garage, Accounts accounts, Brand brand) {
        this.jdbc = jdbc;
        this.garage = garage;
        this.accounts = accounts;
        this.brand = brand;
    }

    /** Begins the term of a unit with its first confirmed link. */
    void begin(Link link, Instant now) {
        var zone = accounts.find(link.person()).map(SignedIn::zone).orElse(ZoneOffset.UTC);
        var term = findOfCar(link.vehicle()).orElseGet(() -> first(link.vehicle(), zone, now));
        jdbc.sql("""
                insert into headunit.term (unit, vehicle, begins, length, zone) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(
                        link.unit(),
                        link.vehicle().value(),
                        term.from(),
                        term.length().toString(),
                        term.zone().getId())
                .update();
    }

    /** The term of the unit in a car, or else the one that its next unit will have. */
    Optional<Term> find(Unit unit) {
        return jdbc.sql("select begins, length, zone from headunit.term where unit = ?")
                .param(unit.id())
                .query(UnitTerms::term)
                .optional()
                .or(() -> findOfCar(unit.vehicle()));
    }

    Optional<Term> findOfCar(VehicleId car) {
        return jdbc.sql("select begins, length, zone from headunit.term where vehicle = ? order by begins limit 1")
                .param(car.value())
                .query(UnitTerms::term)
                .optional();
    }

    private Term first(VehicleId car, ZoneId zone, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var registered = garage.car(car).firstRegistered();
        var latest = registered == null ? today : registered.plus(brand.rules().multimediaLatestStart());
        return new Term(today.isAfter(latest) ? latest : today, brand.rules().multimediaTerm(), zone);
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(row.getObject(1, LocalDate.class), Period.parse(row.getString(2)), ZoneId.of(row.getString(3)));
    }
}
