package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of the letters to a person: that there were, what became of them, and what they told. */
@Component
class NotificationData implements PersonalData {

    private final JdbcClient jdbc;
    private final MessageTable messages;

    NotificationData(JdbcClient jdbc, MessageTable messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "notification.letter",
                "notification.message",
                "notification.push_subscription",
                "notification.hook",
                "notification.choice",
                "notification.silenced_car",
                "notification.knock");
    }

    @Override
    public List<Section> export(AccountId person) {
        var rows = jdbc.sql("""
                select words, posted_at::text, state, closed_at::text from notification.letter
                where account = ? order by posted_at""").param(person.value()).query().listOfRows();
        return List.of(
                new Section("notification.letter", rows),
                new Section("notification.message", told(person)),
                section("push_subscription", "device, made_at::text", person),
                section("hook", "kind, made_at::text", person),
                section(
                        "choice",
                        "services_by_mail, services_at_once, ownership_at_once, quiet_from::text, quiet_until::text",
                        person),
                section("silenced_car", "vehicle::text", person),
                section("knock", "kind, posted_at::text, state, closed_at::text", person));
    }

    private Section section(String table, String columns, AccountId person) {
        var rows = jdbc.sql("select " + columns + " from notification." + table + " where account = ?")
                .param(person.value())
                .query()
                .listOfRows();
        return new Section("notification." + table, rows);
    }

    private List<Map<String, @Nullable Object>> told(AccountId person) {
        return messages.newest(person, null, Integer.MAX_VALUE).stream()
                .map(NotificationData::row)
                .toList();
    }

    private static Map<String, @Nullable Object> row(Message message) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("words", message.words());
        row.put("arguments", message.arguments());
        row.put("kept_at", message.keptAt().toString());
        row.put("read", message.read());
        return row;
    }

    @Override
    public void erase(AccountId person) {
        tables().forEach(table -> jdbc.sql("delete from " + table + " where account = ?")
                .param(person.value())
                .update());
    }
}
