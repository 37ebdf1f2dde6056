package io.sillage.activation;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a person's wish for connected services. A term is the car's and says nothing of its owner. */
@Component
class ActivationData implements PersonalData {

    private final JdbcClient jdbc;

    ActivationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "activation.activation",
                "activation.counted_trip",
                "activation.seen_part",
                "activation.end_told",
                "activation.term");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                section("activation.activation", """
                        select period::text, vehicle::text, asked_at::text, active_from::text, stopped_at::text
                          from activation.activation where person = ? order by asked_at""", person),
                section("activation.counted_trip", """
                        select trip::text, ended_at::text from activation.counted_trip
                          join activation.activation using (period) where person = ? order by ended_at""", person),
                section("activation.seen_part", """
                        select trip::text, part, last, started_at::text, ended_at::text, top_kmh
                          from activation.seen_part join activation.activation using (period)
                         where person = ? order by started_at""", person),
                section("activation.end_told", """
                        select period::text, notice_day::text from activation.end_told
                          join activation.activation using (period) where person = ? order by notice_day""", person));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from activation.activation where person = ?")
                .param(person.value())
                .update();
    }

    private Section section(String name, String sql, AccountId person) {
        return new Section(name, jdbc.sql(sql).param(person.value()).query().listOfRows());
    }
}
