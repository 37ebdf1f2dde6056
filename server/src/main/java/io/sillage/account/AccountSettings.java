package io.sillage.account;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What new accounts begin with.
 *
 * @param terms names the terms of use in force
 * @param zone the wall clock of a person until he says otherwise
 */
@ConfigurationProperties("sillage.account")
record AccountSettings(
        @DefaultValue("1") String terms,
        @DefaultValue("Europe/Paris") ZoneId zone) {}
