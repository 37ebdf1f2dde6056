package io.sillage.bench;

import java.io.IOException;
import java.sql.SQLException;

/** People with accounts like the household's owner, with his password, each with a mail address that follows from his number. */
final class ManyPeople {

    private static final String ACCOUNTS = """
            insert into account.account
            select copy.*
              from account.account one, generate_series(1, %d) number,
                   jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(),
                       'mail', 'person' || number || '@sillage.example',
                       'mail_identity', 'person' || number || '@sillage.example')) copy
             where one.mail = '%s'
            """;

    private ManyPeople() {}

    static void fill(Platform platform, int wanted) throws IOException, SQLException {
        try (var database = platform.database();
                var statement = database.createStatement()) {
            statement.execute(ACCOUNTS.formatted(wanted, platform.mail()));
        }
    }

    static String mail(int number) {
        return "person" + number + "@sillage.example";
    }
}
