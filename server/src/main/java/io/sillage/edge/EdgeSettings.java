package io.sillage.edge;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform meets the network.
 *
 * @param proxies addresses of our own proxies, whose word on where a request comes from is taken
 * @param proofLasts for how long a proof that a person is there is good for what matters
 * @param tlsAtProxy whether such a proxy speaks TLS with the browser, so that cookies may be for TLS alone
 * @param keepPages whether browsers may keep copies of pages for times without a connection; off, those kept are let go
 */
@ConfigurationProperties("sillage.edge")
record EdgeSettings(
        @DefaultValue Set<String> proxies,
        @DefaultValue("10m") Duration proofLasts,
        @DefaultValue("false") boolean tlsAtProxy,
        @DefaultValue("true") boolean keepPages) {}
