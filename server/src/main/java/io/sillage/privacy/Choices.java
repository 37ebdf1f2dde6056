package io.sillage.privacy;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What owners said yes and no to, purpose by purpose, for each ownership period (G4, R75). What was not asked, or not
 * answered with yes, is not agreed to.
 */
@Service
@Transactional
public class Choices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Choices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an answer to each purpose that was asked for; earlier answers stay on record. */
    public void choose(AccountId person, PeriodId period, Collection<Purpose> asked, Set<Purpose> agreed) {
        var purposes = EnumSet.copyOf(asked);
        jdbc.sql("""
                insert into privacy.choice (period, purpose, agreed, person, chosen_at)
                select ?, purpose, purpose = any (?), ?, ? from unnest(?) as purpose
                on conflict (period, purpose, chosen_at) do update set agreed = excluded.agreed""")
                .params(period.value(), names(agreed), person.value(), Timestamp.from(clock.instant()), names(purposes))
                .update();
    }

    /** The purposes agreed to at present. */
    @Transactional(readOnly = true)
    public Set<Purpose> agreed(PeriodId period) {
        var agreed = EnumSet.noneOf(Purpose.class);
        jdbc.sql("""
                select purpose from (select distinct on (purpose) purpose, agreed from privacy.choice
                                      where period = ? order by purpose, chosen_at desc) as present
                 where agreed""")
                .param(period.value())
                .query(String.class)
                .list()
                .forEach(purpose -> agreed.add(Purpose.valueOf(purpose)));
        return agreed;
    }

    private static String[] names(Collection<Purpose> purposes) {
        return purposes.stream().map(Purpose::name).toArray(String[]::new);
    }
}
