package io.sillage.privacy;

import io.sillage.kernel.AccountId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers for the tables of this module. Choices are a person's own. Keys and intervals hang on periods and cars, not on
 * people: the modules that know a person's periods destroy the keys, and an interval says nothing once the trips of its
 * time are gone.
 */
@Component
class PrivacyPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    PrivacyPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("privacy.period_key", "privacy.master_key", "privacy.private_interval", "privacy.choice");
    }

    @Override
    public List<Section> export(AccountId person) {
        var rows = jdbc.sql("""
                select period::text, purpose, agreed, chosen_at::text from privacy.choice
                 where person = ? order by chosen_at, purpose""").param(person.value()).query().listOfRows();
        return List.of(new Section("privacy.choice", rows));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from privacy.choice where person = ?")
                .param(person.value())
                .update();
    }
}
