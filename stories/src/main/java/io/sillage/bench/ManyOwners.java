package io.sillage.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Cars with owners, as many as are wanted, whose ids follow from their numbers and are scattered as random ones are. */
final class ManyOwners {

    private static final String PERIODS = """
            insert into ownership.period (id, vehicle, owner, "from", version)
            select md5('period' || number)::uuid, md5('car' || number)::uuid, md5('owner' || number)::uuid,
                   now() - interval '1 year', 1
              from generate_series(1, %d) number
            """;

    private ManyOwners() {}

    static void fill(Connection database, int wanted) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(PERIODS.formatted(wanted));
            statement.execute("vacuum analyze ownership.period");
        }
    }

    static UUID car(int number) {
        return id("car" + number);
    }

    static UUID owner(int number) {
        return id("owner" + number);
    }

    private static UUID id(String text) {
        try {
            var digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.US_ASCII)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("each Java platform has MD5", e);
        }
    }
}
