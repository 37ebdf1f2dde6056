package io.sillage.testing;

import io.sillage.platform.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context an empty database, an empty data folder and free ports. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestPostgres.shared().emptyDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "sillage.data",
                                dataFolder(),
                                "sillage.platform.database.url",
                                database.url(),
                                "sillage.platform.database.user",
                                database.user(),
                                "sillage.platform.database.password",
                                database.password(),
                                "sillage.platform.disk.floor",
                                "1MB",
                                "SILLAGE_HTTP_PORT",
                                "0",
                                "SILLAGE_MQTT_PORT",
                                "0",
                                "SILLAGE_EST_PORT",
                                "0")));
    }

    private static String dataFolder() {
        try {
            Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(Path.of("target"), "test-data").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
