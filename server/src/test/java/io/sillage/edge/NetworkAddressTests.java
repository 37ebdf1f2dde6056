package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class NetworkAddressTests {

    private final NetworkAddress direct = new NetworkAddress(settings(Set.of(), false));
    private final NetworkAddress proxied = new NetworkAddress(settings(Set.of("192.0.2.10"), true));

    @Test
    void isNotWhatAStrangerSaysOfHimself() {
        assertThat(direct.networkOf(from("203.0.113.5", "10.0.0.1"))).isEqualTo("203.0.113.5");
        assertThat(proxied.networkOf(from("203.0.113.5", "10.0.0.1"))).isEqualTo("203.0.113.5");
    }

    @Test
    void isWhatOurProxySawLast() {
        assertThat(proxied.networkOf(from("192.0.2.10", "10.0.0.1, 203.0.113.7")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void isOneForAllTheAddressesOfACustomer() {
        assertThat(direct.networkOf(from("2001:db8:1:2:aaaa::1", null)))
                .isEqualTo(direct.networkOf(from("2001:db8:1:2:bbbb::9", null)))
                .isNotEqualTo(direct.networkOf(from("2001:db8:1:3::1", null)));
    }

    @Test
    void isSomeAddressEvenWhenTheProxySendsNonsense() {
        assertThat(proxied.networkOf(from("192.0.2.10", "unknown"))).isNotEmpty();
    }

    private static MockHttpServletRequest from(String peer, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return request;
    }

    private static EdgeSettings settings(Set<String> proxies, boolean tls) {
        return new EdgeSettings(proxies, Duration.ofMinutes(10), tls, true);
    }
}
