package io.sillage.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database we use, and how we connect to it.
 *
 * @param url of a PostgreSQL of the operator's own; empty for the embedded one
 * @param connections at most, of the whole platform
 * @param patience how long a caller waits for a connection before it is refused
 */
@ConfigurationProperties("sillage.platform.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("sillage") String user,
        @DefaultValue("") String password,
        @DefaultValue("10") int connections,
        @DefaultValue("5s") Duration patience) {

    boolean isOurs() {
        return url.isBlank();
    }
}
