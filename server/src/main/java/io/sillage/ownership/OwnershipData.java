package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept of a person as an owner. Erasure takes the names he gave; that there was a period stays for as long as
 * the car's records need it, under an account that no longer names anybody; and that somebody read something of another's
 * car stays for its owner, without who it was.
 */
@Component
class OwnershipData implements PersonalData {

    private final JdbcClient jdbc;

    OwnershipData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "ownership.period",
                "ownership.membership",
                "ownership.added_car",
                "ownership.claim",
                "ownership.succession",
                "ownership.co_user",
                "ownership.invitation",
                "ownership.reading");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                new Section("ownership.period", rows("""
                        select id::text, vehicle::text, "from"::text, until::text, limited from ownership.period
                        where owner = :person order by "from\"""", person)),
                new Section("ownership.membership", rows("""
                        select period::text, car_name, looked_at::text from ownership.membership
                        where person = :person""", person)),
                new Section("ownership.added_car", rows("""
                        select vin, added_at::text from ownership.added_car
                        where person = :person order by added_at""", person)),
                new Section("ownership.claim", rows("""
                        select vin, made_at::text, ends_at::text from ownership.claim
                        where person = :person order by made_at""", person)),
                new Section("ownership.succession", rows("""
                        select vehicle::text, confirmed_at::text, due_at::text, objected_at::text,
                               countersigned_at::text
                        from ownership.succession where successor = :person""", person)),
                new Section("ownership.co_user", rows("""
                        select u.vehicle::text, u.sees::text, u."from"::text, u.until::text, u.person = :person as his
                        from ownership.co_user u join ownership.period p on p.id = u.period
                        where u.person = :person or p.owner = :person order by u."from\"""", person)),
                new Section("ownership.invitation", rows("""
                        select vehicle::text, sees::text, until::text, ends_at::text from ownership.invitation
                        where owner = :person order by ends_at""", person)),
                new Section("ownership.reading", rows("""
                        select r.period::text, r.program, r.purpose, r.day::text, r.first_at::text, r.last_at::text, r.times,
                               r.program is null and r.reader = :person as his
                        from ownership.reading r join ownership.period p on p.id = r.period
                        where (r.program is null and r.reader = :person) or p.owner = :person
                        order by r.last_at""", person)));
    }

    @Override
    public void erase(AccountId person) {
        for (var rows : List.of(
                "membership where person",
                "added_car where person",
                "claim where person",
                "co_user where person",
                "invitation where owner",
                "succession where successor")) {
            jdbc.sql("delete from ownership." + rows + " = :person")
                    .param("person", person.value())
                    .update();
        }
        jdbc.sql("""
                delete from ownership.reading where period in (select id from ownership.period where owner = :person)""").param("person", person.value()).update();
        jdbc.sql("""
                update ownership.reading set reader = gen_random_uuid() where program is null and reader = :person""").param("person", person.value()).update();
        jdbc.sql("""
                delete from ownership.co_user where period in (select id from ownership.period where owner = :person)""").param("person", person.value()).update();
    }

    private List<Map<String, @Nullable Object>> rows(String sql, AccountId person) {
        return jdbc.sql(sql).param("person", person.value()).query().listOfRows();
    }
}
