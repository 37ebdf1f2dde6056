package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of the letters to a person: that there were, of which kind and what became of them. */
@Component
class NotificationData implements PersonalData {

    private final JdbcClient jdbc;

    NotificationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("notification.letter");
    }

    @Override
    public List<Section> export(AccountId person) {
        var rows = jdbc.sql("""
                select words, posted_at::text, state, closed_at::text from notification.letter
                where account = ? order by posted_at""").param(person.value()).query().listOfRows();
        return List.of(new Section("notification.letter", rows));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from notification.letter where account = ?")
                .param(person.value())
                .update();
    }
}
