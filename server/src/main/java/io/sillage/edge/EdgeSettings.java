package io.sillage.edge;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform meets the network.
 *
 * @param proxies addresses of our own proxies, whose word on where a request comes from is taken
 * @param tlsAtProxy whether such a proxy speaks TLS with the browser, so that cookies may be for TLS alone
 */
@ConfigurationProperties("sillage.edge")
record EdgeSettings(
        @DefaultValue Set<String> proxies,
        @DefaultValue("false") boolean tlsAtProxy) {}
