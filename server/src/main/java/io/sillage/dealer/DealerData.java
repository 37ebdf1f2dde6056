package io.sillage.dealer;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What dealers keep of a person: files on his wishes, and who looked for them. Erasure takes the person out; that a clerk
 * signed, and looked, stays under his own name.
 */
@Component
class DealerData implements PersonalData {

    private final JdbcClient jdbc;

    DealerData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("dealer.file", "dealer.look_up");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(new Section("dealer.file", rows("""
                        select dealership::text, initials, mail, vin_end, model, opened_at::text, confirmed_at::text,
                               reason, settled_at::text, settled_reason
                        from dealer.file where claimant = :person order by opened_at""", person)), new Section("dealer.look_up", rows("""
                        select dealership::text, looked_at::text from dealer.look_up
                        where claimant = :person or owner = :person order by looked_at""", person)));
    }

    @Override
    public void erase(AccountId person) {
        for (var statement : List.of(
                """
                update dealer.file
                   set claimant = null, initials = '', mail = '', reason = left(reason, 0),
                       settled_reason = left(settled_reason, 0)
                where claimant = :person""",
                "update dealer.look_up set claimant = null where claimant = :person",
                "update dealer.look_up set owner = null where owner = :person")) {
            jdbc.sql(statement).param("person", person.value()).update();
        }
    }

    private List<Map<String, @Nullable Object>> rows(String sql, AccountId person) {
        return jdbc.sql(sql).param("person", person.value()).query().listOfRows();
    }
}
