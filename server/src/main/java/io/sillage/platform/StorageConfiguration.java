package io.sillage.platform;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** How values of ours stand in columns. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Named as the one it replaces. The dialect is given, so that starting asks the database nothing. */
    @Bean
    JdbcCustomConversions jdbcCustomConversions() throws IOException, ClassNotFoundException {
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, IdConversions.find());
    }
}
