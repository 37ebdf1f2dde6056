package io.sillage.staff;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the realm of those who work here is kept.
 *
 * @param zone the wall clock on their pages
 * @param idle after which a session that nobody uses has ended
 * @param longest after which each session has ended, used or not
 * @param proofLasts for how long after he used his passkey somebody may do what matters
 * @param invitation for how long an invitation is good
 */
@ConfigurationProperties("sillage.staff")
record StaffSettings(
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue("1h") Duration idle,
        @DefaultValue("10h") Duration longest,
        @DefaultValue("15m") Duration proofLasts,
        @DefaultValue("7d") Duration invitation) {}
