package io.sillage.location;

import io.sillage.kernel.AccountId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers export and erasure for the places where a person's cars stood, and for what she asked about private mode. */
@Component
@Transactional
class LocationData implements PersonalData {

    private final JdbcClient jdbc;
    private final Rights rights;

    LocationData(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public List<String> tables() {
        return List.of("location.parked_place", "location.private_request", "location.car_switch");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                section("location.parked_place", "observed_at", person),
                section("location.private_request", "asked_at", person));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from location.parked_place where period = any(?)")
                .param(periods(person))
                .update();
        jdbc.sql("delete from location.private_request where period = any(?)")
                .param(periods(person))
                .update();
    }

    private Section section(String table, String order, AccountId person) {
        var rows = jdbc.sql("select * from " + table + " where period = any(?) order by " + order)
                .param(periods(person))
                .query()
                .listOfRows();
        return new Section(table, rows);
    }

    private UUID[] periods(AccountId person) {
        return rights.periodsOf(person).stream()
                .map(OwnershipPeriod::id)
                .map(period -> period.value())
                .toArray(UUID[]::new);
    }
}
