package io.sillage.headunit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.sillage.kernel.Digest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A head unit with a key of its own, which signs what it asks, for tests. */
public final class TestUnit {

    private static final String ORIGIN = "http://localhost";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String place = "10.9." + COUNT.incrementAndGet() / 250 + "." + (1 + COUNT.get() % 250);
    private final MockMvcTester http;
    private final Clock clock;
    private final ECKey key;
    private @Nullable String token;

    public TestUnit(MockMvcTester http, Clock clock) {
        this.http = http;
        this.clock = clock;
        try {
            this.key = new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    public void bear(String newToken) {
        token = newToken;
    }

    public @Nullable String token() {
        return token;
    }

    public MvcTestResult get(String path) {
        return ask(HttpMethod.GET, path, null);
    }

    public MvcTestResult post(String path, String json) {
        return ask(HttpMethod.POST, path, json);
    }

    public MvcTestResult delete(String path) {
        return ask(HttpMethod.DELETE, path, null);
    }

    /** Asks whether it was let in (RFC 8628 section 3.4). */
    public MvcTestResult poll(String deviceCode) {
        return send(MockMvcRequestBuilders.post("/headunit/api/token")
                .param("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                .param("device_code", deviceCode));
    }

    private MvcTestResult ask(HttpMethod method, String path, @Nullable String json) {
        var request = MockMvcRequestBuilders.request(method, path);
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        return send(request);
    }

    /** Sends a request with the proof that it is signed by this unit. */
    public MvcTestResult send(MockHttpServletRequestBuilder request) {
        request.remoteAddress(place);
        var built = request.buildRequest(new MockServletContext());
        if (token != null) {
            request.header("Authorization", "DPoP " + token);
        }
        request.header("DPoP", proof(built.getMethod(), ORIGIN + built.getRequestURI(), token, clock.instant()));
        return http.perform(request);
    }

    /** A proof for whatever a test wants. */
    String proof(String method, String address, @Nullable String bearing, Instant at) {
        var claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", method)
                .claim("htu", address)
                .issueTime(Date.from(at));
        if (bearing != null) {
            claims.claim("ath", Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(bearing)));
        }
        var head = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.toPublicJWK())
                .build();
        try {
            var signed = new SignedJWT(head, claims.build());
            signed.sign(new ECDSASigner(key));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
