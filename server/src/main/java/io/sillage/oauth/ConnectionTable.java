package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people let applications see: at most one connection of a person with an application. */
@Repository
class ConnectionTable {

    private static final String COLUMNS = "id, application, person, scopes, periods, given";

    private final JdbcClient jdbc;

    ConnectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of what was agreed to before. */
    void keep(Connection connection) {
        jdbc.sql("insert into oauth.connection (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (application, person) do update set scopes = excluded.scopes,"
                        + " periods = excluded.periods, given = excluded.given")
                .params(
                        connection.id(),
                        connection.application(),
                        connection.person().value(),
                        Scope.texts(connection.scopes()).toArray(String[]::new),
                        connection.periods().stream().map(PeriodId::value).toArray(UUID[]::new),
                        Timestamp.from(connection.given()))
                .update();
    }

    List<Connection> of(AccountId person) {
        return jdbc.sql("select " + COLUMNS + " from oauth.connection where person = ? order by given desc")
                .param(person.value())
                .query(ConnectionTable::connection)
                .list();
    }

    Optional<Connection> find(UUID application, AccountId person) {
        return jdbc.sql("select " + COLUMNS + " from oauth.connection where application = ? and person = ?")
                .params(application, person.value())
                .query(ConnectionTable::connection)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from oauth.connection where id = ?").param(id).update();
    }

    void removeOf(AccountId person) {
        jdbc.sql("delete from oauth.connection where person = ?")
                .param(person.value())
                .update();
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        return new Connection(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                new AccountId(row.getObject("person", UUID.class)),
                Scope.known(List.of((String[]) row.getArray("scopes").getArray())),
                Arrays.stream((UUID[]) row.getArray("periods").getArray())
                        .map(PeriodId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getTimestamp("given").toInstant());
    }
}
