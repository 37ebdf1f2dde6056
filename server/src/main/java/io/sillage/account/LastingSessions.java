package io.sillage.account;

import io.sillage.notification.BrowserSessions;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of each browser whether its session lasts: who is signed out is told of nothing any more. */
@Component
class LastingSessions implements BrowserSessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    LastingSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Lasting> find(String sessionId) {
        return jdbc.sql("""
                select s.primary_id, coalesce((select convert_from(a.attribute_bytes, 'UTF8')
                    from account.session_attributes a
                    where a.session_primary_id = s.primary_id and a.attribute_name = :device), '') as device
                from account.session s where s.session_id = :session and s.expiry_time > :now""")
                .param("device", Sessions.DEVICE)
                .param("session", sessionId)
                .param("now", clock.millis())
                .query((row, number) -> new Lasting(
                        Objects.requireNonNull(row.getString("primary_id")),
                        Objects.requireNonNull(row.getString("device"))))
                .optional();
    }

    @Override
    public boolean isThere(String handle) {
        return jdbc.sql("select count(*) from account.session where primary_id = ? and expiry_time > ?")
                        .params(handle, clock.millis())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
