package io.sillage.headunit;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of the units that a person has linked. A term is the unit's and says nothing of its owner. */
@Component
class UnitData implements PersonalData {

    private final JdbcClient jdbc;

    UnitData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "headunit.unit",
                "headunit.enrolment",
                "headunit.link",
                "headunit.device_request",
                "headunit.registration",
                "headunit.term",
                "headunit.notice_seen");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(section("headunit.link", """
                        select unit::text, vehicle::text, found_at::text, confirmed_at::text
                          from headunit.link where person = ? order by found_at""", person), section("headunit.registration", """
                        select vehicle::text, ends_at::text from headunit.registration where person = ?""", person));
    }

    @Override
    public void erase(AccountId person) {
        for (var table : List.of("headunit.link", "headunit.registration")) {
            jdbc.sql("delete from " + table + " where person = ?")
                    .param(person.value())
                    .update();
        }
    }

    private Section section(String name, String sql, AccountId person) {
        return new Section(name, jdbc.sql(sql).param(person.value()).query().listOfRows());
    }
}
