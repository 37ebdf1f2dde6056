package io.sillage.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded PostgreSQL.
 *
 * @param folder where it lives
 * @param elsewhere where it goes when the server's user cannot enter that folder
 * @param port a fixed port, or 0 for any free one
 * @param patience how long a start may take, crash recovery included
 * @param durable false loses data in a crash; for tests alone
 */
@ConfigurationProperties("sillage.platform.postgres")
record PostgresSettings(
        Path folder,
        @DefaultValue("/var/lib/sillage") Path elsewhere,
        @DefaultValue("0") int port,
        @DefaultValue("5m") Duration patience,
        @DefaultValue("true") boolean durable) {}
