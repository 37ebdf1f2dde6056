package io.sillage.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A short way to ask a server of a test. */
record Database(String url, String password) {

    static Database of(EmbeddedPostgres server) throws IOException {
        return new Database(server.url("postgres"), server.password(Cluster.SUPERUSER));
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, Cluster.SUPERUSER, password);
    }
}
