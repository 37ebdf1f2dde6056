package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** HOUSE 7: the migrations of a module touch its own schema and no other. */
class MigrationsTests {

    private static final String FOLDER = "server/src/main/resources/db/migration/";
    private static final Pattern STRING = Pattern.compile("'[^']*'");

    @Test
    void touchTheirOwnSchemaAlone() {
        var migrations = Tree.files(FOLDER, ".sql");
        assertThat(migrations)
                .flatExtracting(file -> foreignNames(file, Samples.modules()))
                .isEmpty();
    }

    @Test
    void belongToAModule() {
        var owners =
                Tree.files(FOLDER, ".sql").stream().map(MigrationsTests::owner).collect(Collectors.toSet());
        owners.remove("__root");
        assertThat(Samples.modules()).containsAll(owners);
    }

    @Test
    void aForeignSchemaIsNoticed() {
        var sly = new Tree.Text(FOLDER + "trip/V1__x.sql", """
                -- account.person is not touched by a comment
                create table trip.trip (id uuid, note text default 'account.person');
                alter table trip.trip add foreign key (id) references "garage" . car (id);
                set search_path to uplink;
                create schema coaching;
                """);
        assertThat(foreignNames(sly, List.of("trip", "garage", "uplink", "account", "coaching")))
                .containsExactlyInAnyOrder(
                        "trip/V1__x.sql: garage", "trip/V1__x.sql: uplink", "trip/V1__x.sql: coaching");
    }

    private static List<String> foreignNames(Tree.Text migration, Collection<String> modules) {
        var statements = STRING.matcher(migration.withoutComments().toLowerCase(java.util.Locale.ROOT))
                .replaceAll("''");
        return modules.stream()
                .filter(module -> !module.equals(owner(migration)))
                .filter(module -> names(statements, module))
                .map(module -> migration.path().substring(FOLDER.length()) + ": " + module)
                .toList();
    }

    private static boolean names(String statements, String schema) {
        var name = "\"?\\b" + schema + "\\b\"?";
        return Pattern.compile(name + "\\s*\\.|(schema|search_path)[^;]*" + name)
                .matcher(statements)
                .find();
    }

    private static String owner(Tree.Text migration) {
        return migration.path().substring(FOLDER.length()).replaceFirst("/.*", "");
    }
}
