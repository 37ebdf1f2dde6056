package io.sillage.ownership;

import io.sillage.account.Ties;
import io.sillage.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owns a car now cannot leave it behind without a word. */
@Component
class OwnedCars implements Ties {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnedCars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean hold(AccountId person) {
        return jdbc.sql("""
                select exists (select 1 from ownership.period where owner = ? and (until is null or until > ?))""")
                .params(person.value(), Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
