package io.sillage.handover;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of the cars that a person sold and bought. */
@Component
class HandOverData implements PersonalData {

    private final JdbcClient jdbc;

    HandOverData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("handover.hand_over", "handover.screen_code");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                new Section(
                        "handover.hand_over",
                        jdbc.sql("""
                        select vehicle::text, case when seller = :person then 'seller' else 'buyer' end as side,
                               started_at::text, ends_at::text, proven_at::text, closed_at::text, outcome
                        from handover.hand_over where seller = :person or buyer = :person order by started_at""").param("person", person.value()).query().listOfRows()),
                new Section(
                        "handover.screen_code",
                        jdbc.sql("""
                        select about::text, ends_at::text, shown from handover.screen_code where person = :person""").param("person", person.value()).query().listOfRows()));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from handover.hand_over where seller = :person or buyer = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("delete from handover.screen_code where person = :person")
                .param("person", person.value())
                .update();
    }
}
