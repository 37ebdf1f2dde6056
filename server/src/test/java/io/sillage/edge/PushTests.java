package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import io.sillage.brand.Brand;
import io.sillage.notification.Inbox;
import io.sillage.platform.MovableClock;
import io.sillage.testing.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;

/** An owner is told at once in her browser, of the kind of a message and nothing else; here the push service is ours. */
@PlatformTest
@TestPropertySource(properties = "sillage.notification.push.to-private=true")
class PushTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Inbox inbox;

    @Autowired
    Brand brand;

    @Autowired
    MovableClock clock;

    private PushScene scene;

    @BeforeEach
    void aBrowser() {
        scene = new PushScene(beans);
    }

    @AfterEach
    void quiet() {
        clock.reset();
        scene.close();
    }

    @Test
    void aBrowserIsToldOfTheKindAndOfAPageOfOursAndNothingElse() throws ParseException, JOSEException {
        assertThat(scene.subscribe()).hasStatus(HttpStatus.CREATED);
        scene.postOfServices();
        var call = scene.only();
        assertThat(call.headers())
                .containsEntry("Content-Encoding", "aes128gcm")
                .containsEntry("Urgency", "normal")
                .containsEntry("TTL", "259200");
        assertThat(call.header("Topic")).matches("[A-Za-z0-9_-]{1,32}");
        isSignedByUs(call.header("Authorization"));
        var said = scene.phone.read(call.body());
        var message = inbox.newest(scene.account()).getFirst().id();
        assertThat(JsonPath.<Integer>read(said, "$.web_push")).isEqualTo(8030);
        assertThat(JsonPath.<String>read(said, "$.notification.title")).isEqualTo(brand.name());
        assertThat(JsonPath.<String>read(said, "$.notification.body"))
                .isEqualTo("Un message sur vos services connectés");
        assertThat(JsonPath.<String>read(said, "$.notification.lang")).isEqualTo("fr");
        assertThat(JsonPath.<String>read(said, "$.notification.navigate")).endsWith("/messages/" + message);
        assertThat(said)
                .doesNotContain(
                        "UX 250h",
                        scene.claire.mail(),
                        scene.claire.car().toString(),
                        "Claire",
                        scene.account().toString());
        assertThat(new String(call.body(), StandardCharsets.ISO_8859_1)).doesNotContain("message", brand.name());
    }

    /** RFC 8292: by the key for which the browser subscribed, for this push service alone, for at most a day. */
    private void isSignedByUs(String authorization) throws ParseException, JOSEException {
        assertThat(authorization).matches("vapid t=[^ ,]+, k=[^ ,]+");
        String open = JsonPath.read(Visitor.body(scene.browser.get(PushScene.API)), "$.pushKey");
        assertThat(authorization).endsWith(", k=" + open);
        var point = Base64.getUrlDecoder().decode(open);
        var token = SignedJWT.parse(authorization.replaceFirst("vapid t=([^,]+), .*", "$1"));
        var key = new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
                        Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
                .build();
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(scene.service.origin());
        assertThat(claims.getExpirationTime().toInstant())
                .isAfter(clock.instant())
                .isBefore(clock.instant().plus(Duration.ofDays(1)));
        assertThat(claims.getSubject()).startsWith("http");
    }

    @Test
    void aSubscriptionThatHasEndedIsNotCalledAgain() {
        for (int gone : List.of(404, 410)) {
            scene.subscribe();
            scene.service.answer(gone);
            int before = scene.service.calls(scene.path).size();
            scene.postOfServices();
            await().until(() -> scene.service.calls(scene.path).size() == before + 1
                    && scene.told("$.browsers").equals("[]"));
            scene.postOfServices();
            assertThat(scene.states()).containsOnly("GIVEN_UP ended");
        }
    }

    @Test
    void aServiceThatIsBusyIsAskedLaterAndTheKnockComesOnce() {
        scene.subscribe();
        for (int busy : List.of(429, 503)) {
            scene.service.answer(busy);
            int before = scene.service.calls(scene.path).size();
            scene.postOfServices();
            await().until(() -> scene.service.calls(scene.path).size() == before + 1 && scene.waitsLonger());
            scene.service.answer(201);
            clock.advance(Duration.ofSeconds(31));
            await().until(() -> scene.states().stream().allMatch("SENT null"::equals));
            var both = scene.service.calls(scene.path).subList(before, before + 2);
            assertThat(both.get(0).header("Topic")).isEqualTo(both.get(1).header("Topic"));
            clock.advance(Duration.ofHours(2));
        }
        assertThat(scene.service.calls(scene.path)).hasSize(4);
    }

    @Test
    void whatAServiceRefusesForGoodIsNotTriedTwice() {
        scene.subscribe();
        scene.service.answer(400);
        scene.postOfServices();
        await().until(() -> scene.states().equals(List.of("GIVEN_UP refused")));
        assertThat(scene.service.calls(scene.path)).hasSize(1);
    }

    @Test
    void whoIsSignedOutIsToldNothing() {
        scene.subscribe();
        assertThat(scene.browser.change(HttpMethod.DELETE, "/api/v1/session")).hasStatus(HttpStatus.NO_CONTENT);
        scene.postOfServices();
        await().until(() -> scene.states().equals(List.of("GIVEN_UP gone")));
        assertThat(scene.service.calls(scene.path)).isEmpty();
        assertThat(scene.rows("push_subscription")).isZero();
    }

    @Test
    void whatIsReadMeanwhileDoesNotKnock() {
        scene.subscribe();
        scene.service.answer(503);
        scene.postOfServices();
        await().until(scene::waitsLonger);
        inbox.markAllRead(scene.account());
        clock.advance(Duration.ofSeconds(31));
        await().until(() -> scene.states().equals(List.of("GIVEN_UP read")));
        assertThat(scene.service.calls(scene.path)).hasSize(1);
    }

    @Test
    void whatCannotBeCalledOrSealedForIsRefused() {
        assertThat(Visitor.body(
                        scene.browser.postForm(PushScene.PAGE, "pas", "appeler", "adresse", "ftp://example.org/a")))
                .contains("L’adresse doit commencer par https://");
        assertThat(scene.subscribe("gopher://example.org", scene.phone.key(), scene.phone.secret()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(scene.subscribe(scene.service.address(scene.path), "AAAA", scene.phone.secret()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(scene.subscribe(scene.service.address(scene.path), scene.phone.key(), "AAAA"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(scene.rows("push_subscription")).isZero();
    }

    @Test
    void oneDoesNotEndABrowserOfAnother() {
        var made = Visitor.body(scene.subscribe());
        String id = JsonPath.read(made, "$.id");
        var other = scene.households.any();
        var stranger = scene.visitor(other);
        assertThat(stranger.change(HttpMethod.DELETE, PushScene.API + "/browsers/" + id))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.browser.change(HttpMethod.DELETE, PushScene.API + "/browsers/" + id))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(scene.rows("push_subscription")).isZero();
    }
}
