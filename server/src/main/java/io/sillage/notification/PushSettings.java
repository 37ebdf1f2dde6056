package io.sillage.notification;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told at once.
 *
 * @param key the file with the key by which push services know us
 * @param hooks whether people may name an address of their own to be called
 * @param toPrivate whether calls may go to addresses that are not public, and without TLS: for those who run all of it at home
 */
@ConfigurationProperties("sillage.notification.push")
record PushSettings(
        @DefaultValue("./data/keys/push.key") Path key,
        @DefaultValue("true") boolean hooks,
        @DefaultValue("false") boolean toPrivate) {}
