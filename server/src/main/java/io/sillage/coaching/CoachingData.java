package io.sillage.coaching;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers export and erasure for the scores of a person's trips. */
@Component
@Transactional
class CoachingData implements PersonalData {

    private final JdbcClient jdbc;
    private final Rights rights;

    CoachingData(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public List<String> tables() {
        return List.of("coaching.trip_coaching");
    }

    @Override
    public List<Section> export(AccountId person) {
        var rows = jdbc.sql("select * from coaching.trip_coaching where period = any(?) order by started_at")
                .param(periods(person))
                .query()
                .listOfRows();
        return List.of(new Section("coaching.trip_coaching", rows));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from coaching.trip_coaching where period = any(?)")
                .param(periods(person))
                .update();
    }

    private UUID[] periods(AccountId person) {
        return rights.periodsOf(person).stream()
                .map(OwnershipPeriod::id)
                .map(PeriodId::value)
                .toArray(UUID[]::new);
    }
}
