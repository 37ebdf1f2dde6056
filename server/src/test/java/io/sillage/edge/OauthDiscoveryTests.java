package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.oauth.Applications;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What applications find out about the OAuth server by themselves, and what they do not find. */
@PlatformTest
class OauthDiscoveryTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Applications applications;

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    void saysWhatItCanAndNoMore(String path) {
        var body = Visitor.body(http.get().uri(path).exchange());
        assertThat(JsonPath.<List<String>>read(body, "$.code_challenge_methods_supported"))
                .containsExactly("S256");
        assertThat(JsonPath.<List<String>>read(body, "$.grant_types_supported"))
                .containsExactly("authorization_code", "refresh_token", "client_credentials");
        assertThat(JsonPath.<List<String>>read(body, "$.response_types_supported"))
                .containsExactly("code");
        assertThat(body)
                .contains("\"scopes_supported\"", "places:read")
                .doesNotContain(
                        "introspection", "end_session", "dpop", "registration", "tls_client", "RS256", "private_key");
    }

    @Test
    void theIssuerIsWhoWeAreAndNotWhoWeAreCalled() {
        var answer = http.perform(MockMvcRequestBuilders.get("/.well-known/openid-configuration")
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example"));
        assertThat(JsonPath.<String>read(Visitor.body(answer), "$.issuer")).startsWith("http://localhost:");
        assertThat(Visitor.body(answer)).doesNotContain("evil.example");
    }

    @Test
    void theKeysAreThePublicOnes() {
        var keys = Visitor.body(http.get().uri("/oauth2/jwks").exchange());
        assertThat(keys).contains("\"kid\"", "\"x\"").doesNotContain("\"d\"");
    }

    @Test
    void anIdTokenIsSignedByThem() throws ParseException, JOSEException {
        var household = new Households(accounts, garage, ownership).any();
        var person = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        var application = ThirdParty.registered(http, applications, "openid", "profile");
        var id = JWSObject.parse(
                application.connect(person, "openid profile", "").id());
        var keys = JWKSet.parse(Visitor.body(http.get().uri("/oauth2/jwks").exchange()));
        var key = keys.getKeyByKeyId(id.getHeader().getKeyID()).toECKey();
        assertThat(id.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(id.getPayload().toJSONObject())
                .containsEntry("sub", household.owner().account().toString())
                .containsEntry("nonce", "its nonce")
                .containsEntry("azp", application.client())
                .doesNotContainKey("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/introspect",
                "/oauth2/par",
                "/oauth2/register",
                "/oauth2/device_authorization",
                "/oauth2/device_verification",
                "/connect/logout",
                "/connect/register",
                "/userinfo"
            })
    void whatWeDoNotOfferIsNotThere(String path) {
        var visitor = new Visitor(http);
        assertThat(visitor.ask(MockMvcRequestBuilders.get(path)).getResponse().getStatus())
                .isEqualTo(404);
        visitor.fetchToken();
        assertThat(visitor.postForm(path, "token", "x").getResponse().getStatus())
                .isEqualTo(404);
    }
}
