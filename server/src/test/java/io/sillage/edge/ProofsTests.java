package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class ProofsTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final EdgeSettings SETTINGS = new EdgeSettings(Set.of(), Duration.ofMinutes(10), false, true);

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void areFreshForTenMinutesAndNotAMomentLonger() {
        proofsAt(NOON).note(session);
        var end = NOON.plus(Duration.ofMinutes(10));
        assertThat(proofsAt(NOON).isFresh(request())).isTrue();
        assertThat(proofsAt(end.minusNanos(1)).isFresh(request())).isTrue();
        assertThat(proofsAt(end).isFresh(request())).isFalse();
    }

    @Test
    void thereIsNoneWithoutASessionOrBeforeTheFirst() {
        assertThat(proofsAt(NOON).isFresh(new MockHttpServletRequest())).isFalse();
        assertThat(proofsAt(NOON).isFresh(request())).isFalse();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private static Proofs proofsAt(Instant now) {
        return new Proofs(SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }
}
