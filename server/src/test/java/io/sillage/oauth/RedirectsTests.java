package io.sillage.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses to which people may come back. */
class RedirectsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.org/back",
                "https://app.example.org:8443/back?x=1",
                "http://127.0.0.1/back",
                "http://[::1]:1234/back",
                "com.example.app:/back"
            })
    void mayBeTheirOwn(String redirect) {
        assertThat(Redirects.checked(Set.of(redirect))).containsExactly(redirect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://app.example.org/back",
                "http://localhost/back",
                "https://*.example.org/back",
                "https://user@example.org/back",
                "https://example.org/back#part",
                "https:///back",
                "javascript:alert(1)",
                "data:text/html,x",
                "app:/back",
                "/back",
                "not an address"
            })
    void mayNotBeAnybodys(String redirect) {
        assertThatThrownBy(() -> Redirects.checked(Set.of(redirect))).isInstanceOf(ApplicationRefused.class);
    }

    @Test
    void areTenAtMost() {
        assertThat(Redirects.checked(addresses(10))).hasSize(10);
        assertThatThrownBy(() -> Redirects.checked(addresses(11))).isInstanceOf(ApplicationRefused.class);
    }

    @Test
    void areNamedToBrowsersByWhereTheyAre() {
        assertThat(Redirects.source("https://app.example.org:8443/back?x=1")).isEqualTo("https://app.example.org:8443");
        assertThat(Redirects.source("com.example.app:/back")).isEqualTo("com.example.app:");
    }

    private static Set<String> addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "https://app.example.org/" + i)
                .collect(Collectors.toSet());
    }
}
