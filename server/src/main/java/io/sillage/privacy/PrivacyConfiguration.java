package io.sillage.privacy;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the settings of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PrivacySettings.class, PrivacyFolder.class})
class PrivacyConfiguration {

    @Bean
    Retention retention(PrivacySettings settings) {
        return new Retention(settings.monthsKept());
    }

    @Bean
    MasterKey masterKey(PrivacySettings settings, PrivacyFolder folder, JdbcClient jdbc) {
        var bytes = settings.masterKey() == null
                ? MasterKeyFile.readOrMake(folder.masterKey())
                : MasterKeyFile.parse(settings.masterKey());
        var key = new MasterKey(bytes);
        key.requireTheOneOf(jdbc);
        return key;
    }
}
