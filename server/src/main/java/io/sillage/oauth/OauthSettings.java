package io.sillage.oauth;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the product keeps what is not in the database; the signing keys lie below it. */
@ConfigurationProperties("sillage")
record OauthSettings(@DefaultValue("./data") Path data) {

    Path signingKeys() {
        return data.resolve("keys").resolve("signing-keys.json");
    }
}
