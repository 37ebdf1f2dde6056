package io.sillage.oauth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registered applications. */
@Repository
class ApplicationTable {

    private static final String COLUMNS = "id, client, name, purpose, secret_digest, redirects, scopes";

    private final JdbcClient jdbc;

    ApplicationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Application application, Instant now) {
        jdbc.sql("insert into oauth.application (" + COLUMNS + ", registered) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        application.id(),
                        application.client(),
                        application.name(),
                        application.purpose(),
                        application.secretDigest(),
                        application.redirects().toArray(String[]::new),
                        Scope.texts(application.scopes()).toArray(String[]::new),
                        Timestamp.from(now)))
                .update();
    }

    Optional<Application> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from oauth.application where id = ?")
                .param(id)
                .query(ApplicationTable::application)
                .optional();
    }

    Optional<Application> findByClient(String client) {
        return jdbc.sql("select " + COLUMNS + " from oauth.application where client = ?")
                .param(client)
                .query(ApplicationTable::application)
                .optional();
    }

    List<Application> all() {
        return jdbc.sql("select " + COLUMNS + " from oauth.application order by registered, client")
                .query(ApplicationTable::application)
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from oauth.application where id = ?").param(id).update();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getString("client"),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("secret_digest"),
                Set.of((String[]) row.getArray("redirects").getArray()),
                Scope.known(List.of((String[]) row.getArray("scopes").getArray())));
    }
}
