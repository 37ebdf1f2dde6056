package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where people are signed in. What is ended here is out at its next request. */
@Service
public class Sessions {

    /** The attribute in which a session keeps what its browser says it is. */
    public static final String DEVICE = "device";

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a person, the one used last first. */
    public List<OpenSession> all(AccountId person, String presentSessionId) {
        return jdbc.sql("""
                select s.primary_id, s.creation_time, s.last_access_time, s.session_id = :present as present,
                       (select convert_from(a.attribute_bytes, 'UTF8') from account.session_attributes a
                        where a.session_primary_id = s.primary_id and a.attribute_name = :device) as device
                from account.session s where s.principal_name = :person and s.expiry_time > :now
                order by s.last_access_time desc""")
                .param("present", presentSessionId)
                .param("device", DEVICE)
                .param("person", person.toString())
                .param("now", clock.millis())
                .query(Sessions::session)
                .list();
    }

    /** Ends one of a person's sessions; one of another person is not found. */
    public void end(AccountId person, String handle) {
        int ended = jdbc.sql("delete from account.session where primary_id = ? and principal_name = ?")
                .params(handle, person.toString())
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
    }

    /** Ends all but one; with an empty id, all. */
    public void endOthers(AccountId person, String sessionId) {
        jdbc.sql("delete from account.session where principal_name = ? and session_id <> ?")
                .params(person.toString(), sessionId)
                .update();
    }

    private static OpenSession session(ResultSet row, int number) throws SQLException {
        var device = row.getString("device");
        return new OpenSession(
                row.getString("primary_id"),
                device == null ? "" : device,
                Instant.ofEpochMilli(row.getLong("creation_time")),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getBoolean("present"));
    }
}
