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

/** Answers export and erasure for the places where a person's cars stood. */
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
        return List.of("location.parked_place");
    }

    @Override
    public List<Section> export(AccountId person) {
        var rows = jdbc.sql("select * from location.parked_place where period = any(?) order by observed_at")
                .param(periods(person))
                .query()
                .listOfRows();
        return List.of(new Section("location.parked_place", rows));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from location.parked_place where period = any(?)")
                .param(periods(person))
                .update();
    }

    private UUID[] periods(AccountId person) {
        return rights.periodsOf(person).stream()
                .map(OwnershipPeriod::id)
                .map(period -> period.value())
                .toArray(UUID[]::new);
    }
}
