package io.sillage.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one database: the embedded server's, or that of the operator when a URL is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, PostgresSettings.class})
class DatabaseConfiguration {

    /** How long the first connection to a foreign server may take: it may be starting beside us. */
    private static final Duration FIRST_CONNECTION = Duration.ofSeconds(60);

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${sillage.platform.database.url:}'.isBlank()")
    EmbeddedPostgres embeddedPostgres(PostgresSettings settings) throws IOException, SQLException {
        var server = EmbeddedPostgres.start(settings);
        new OwnDatabase(server).createIfMissing();
        return server;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedPostgres> embedded)
            throws IOException {
        var pool = pool(settings);
        if (settings.isOurs()) {
            var server = embedded.getObject();
            pool.setJdbcUrl(server.url(OwnDatabase.NAME));
            pool.setUsername(OwnDatabase.NAME);
            pool.setPassword(server.password(OwnDatabase.NAME));
        } else {
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
        }
        return new HikariDataSource(pool);
    }

    private static HikariConfig pool(DatabaseSettings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("sillage");
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(settings.patience().toMillis());
        pool.setInitializationFailTimeout(FIRST_CONNECTION.toMillis());
        pool.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        pool.addDataSourceProperty("ApplicationName", "sillage");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
