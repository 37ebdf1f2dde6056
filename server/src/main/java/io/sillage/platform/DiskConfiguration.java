package io.sillage.platform;

import io.sillage.kernel.StoreHealth;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the disk that the database is on, as far as we can see it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DiskSettings.class)
class DiskConfiguration {

    @Bean
    StoreHealth storeHealth(DiskSettings settings, ObjectProvider<EmbeddedPostgres> embedded) throws IOException {
        var server = embedded.getIfAvailable();
        var floor = settings.floor().toBytes();
        if (server != null) {
            return new DiskGuard(server.home().folder(), floor, server::isUp);
        }
        Files.createDirectories(settings.folder());
        return new DiskGuard(settings.folder(), floor, () -> true);
    }
}
