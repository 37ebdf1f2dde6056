package io.sillage.privacy;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long trips are kept, and the master key when it does not lie in the data folder: 32 bytes in Base64.
 */
@ConfigurationProperties("sillage.privacy")
record PrivacySettings(
        @DefaultValue("36") int monthsKept, @Nullable String masterKey) {}
