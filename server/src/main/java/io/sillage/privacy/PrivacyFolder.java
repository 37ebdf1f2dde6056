package io.sillage.privacy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the product keeps what is not in the database; the master key lies below it. */
@ConfigurationProperties("sillage")
record PrivacyFolder(@DefaultValue("./data") Path data) {

    Path masterKey() {
        return data.resolve("keys").resolve("master.key");
    }
}
