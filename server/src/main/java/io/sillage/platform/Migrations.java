package io.sillage.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the schema of each module up to date, neighbours first. Each has its own history, in its own schema. */
@Component
class Migrations implements FlywayMigrationStrategy {

    /** The folder of what belongs to no module: the log of events between them. */
    private static final String ROOT = "__root";

    private static final String ROOT_SCHEMA = "event_log";
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    @Override
    public void migrate(Flyway flyway) {
        try {
            var written = folders();
            for (var folder : ordered()) {
                if (written.contains(folder)) {
                    migrate(flyway, folder, folder.equals(ROOT) ? ROOT_SCHEMA : folder);
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The modules' migrations cannot be read", e);
        }
    }

    private static List<String> ordered() throws IOException, ClassNotFoundException {
        var folders = new ArrayList<>(List.of(ROOT));
        folders.addAll(ModuleOrder.read().inOrder());
        return folders;
    }

    private static Set<String> folders() throws IOException {
        var found = new HashSet<String>();
        for (var script : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
            var parts = script.getURL().getPath().split("/", -1);
            found.add(parts[parts.length - 2]);
        }
        return found;
    }

    private static void migrate(Flyway flyway, String folder, String schema) {
        var result = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + folder)
                .load()
                .migrate();
        if (result.migrationsExecuted > 0) {
            log.info("Brought schema {} to version {}", schema, result.targetSchemaVersion);
        }
    }
}
