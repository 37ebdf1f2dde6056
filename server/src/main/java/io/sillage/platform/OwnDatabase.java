package io.sillage.platform;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of Sillage inside the embedded server, with a user who may do nothing beyond it. */
record OwnDatabase(EmbeddedPostgres server) {

    static final String NAME = "sillage";

    /** Makes user and database at the first start; otherwise does nothing. */
    void createIfMissing() throws IOException, SQLException {
        var superuser = server.password(Cluster.SUPERUSER);
        try (var connection = DriverManager.getConnection(server.url("postgres"), Cluster.SUPERUSER, superuser);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            // The password is hexadecimal; a role left by a killed first start is made again.
            statement.execute("DROP ROLE IF EXISTS " + NAME);
            statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + server.password(NAME) + "'");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }
}
