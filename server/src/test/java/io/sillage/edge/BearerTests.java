package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.oauth.Applications;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A10: what opens the REST interface to applications, what does not, and how far. */
@PlatformTest
class BearerTests {

    private static final String ALL = "openid cars:read trips:read";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    @Autowired
    Applications applications;

    private Household household;
    private Visitor person;
    private ThirdParty application;
    private ThirdParty.Tokens tokens;
    private String car = "";

    @BeforeEach
    void somebodyWhoConnectedAnApplication() {
        household = new Households(accounts, garage, ownership).any();
        activations.vouchFor(household.period());
        car = household.car().toString();
        person = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        application = ThirdParty.registered(http, applications, ALL.split(" "));
        tokens = application.connect(person, ALL, car);
    }

    @Test
    void theTokenItselfIsGood() {
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refused(tokens.id());
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        refused(tokens.refresh());
    }

    @Test
    void aCodeIsNoAccessToken() {
        refused(application.code(person, ALL, car));
    }

    @Test
    void aTokenThatSignsItselfWithNothingIsRefused() {
        refused(new PlainObject(new Payload(claims("http://localhost:8080"))).serialize());
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException, ParseException {
        var secret = Arrays.copyOf(publicKey().toECPublicKey().getEncoded(), 64);
        var forged = new JWSObject(
                header(JWSAlgorithm.HS256, publicKey().getKeyID()), new Payload(claims("http://localhost:8080")));
        forged.sign(new MACSigner(secret));
        refused(forged.serialize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../dev/null", "/etc/passwd", "' or 1=1 --", ""})
    void aTokenThatNamesAKeyOfItsOwnIsRefused(String kid) throws JOSEException {
        var own = new ECKeyGenerator(Curve.P_256).generate();
        var forged = new JWSObject(header(JWSAlgorithm.ES256, kid), new Payload(claims("http://localhost:8080")));
        forged.sign(new ECDSASigner(own));
        refused(forged.serialize());
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JOSEException {
        var own = new ECKeyGenerator(Curve.P_256).generate();
        var forged = new JWSObject(header(JWSAlgorithm.ES256, "theirs"), new Payload(claims("https://issuer.example")));
        forged.sign(new ECDSASigner(own));
        refused(forged.serialize());
    }

    @Test
    void aVinOrAnAccountIsNoToken() {
        refused("lexus:JTHY6JBH7M2000001");
        refused(household.owner().account().toString());
        refused(tokens.access() + "x");
        refused("x".repeat(10_000));
        refused("sha256:" + "00".repeat(32));
    }

    @Test
    void whatIsRefusedIsToldTheSame() {
        var one = Visitor.body(application.get("/api/v1/cars", "x"));
        assertThat(Visitor.body(application.get("/api/v1/cars/" + car + "/trips", tokens.refresh())))
                .isEqualTo(one);
        assertThat(application.get("/api/v1/cars", "x"))
                .hasHeader("WWW-Authenticate", "Bearer realm=\"sillage\", error=\"invalid_token\"");
    }

    @Test
    void aTokenOpensItsScopesAlone() {
        AnyTrip.of(household.car(), uplink);
        for (var route : Route.ALL) {
            if (route.pattern().startsWith("/api/")) {
                var path = route.pattern().replace("{car}", car).replaceAll("\\{[^}]+}", "1");
                var answer =
                        http.perform(MockMvcRequestBuilders.request(route.method(), path + "?" + Matrix.daysFor(route))
                                .header("Authorization", "Bearer " + tokens.access()));
                boolean opens =
                        route.scope() != null && ALL.contains(route.scope().text());
                assertThat(answer.getResponse().getStatus())
                        .as(route.toString())
                        .isIn(opens ? List.of(200, 404) : List.of(403));
            }
        }
    }

    @Test
    void whatIsNotListedIsNotThere() {
        assertThat(application.get("/api/v1/secrets", tokens.access())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aBadTokenIsRefusedWhereNobodyNeedsOne() {
        assertThat(application.get("/api/v1/version", "x")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theSessionThatComesAlongDoesNotCount() {
        assertThat(person.get("/api/v1/account")).hasStatusOk();
        assertThat(person.ask(MockMvcRequestBuilders.get("/api/v1/account")
                        .header("Authorization", "Bearer " + tokens.access())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(person.ask(MockMvcRequestBuilders.get("/api/v1/cars").header("Authorization", "bearer x")))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aSessionOpensNothingThatIsForApplications() {
        assertThat(person.get("/oauth2/userinfo")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aTokenInTheAddressIsNone() {
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/cars?access_token=" + tokens.access())))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theCarsThatWereNotNamedAreNotThere() {
        var households = new Households(accounts, garage, ownership);
        var second = households.car();
        activations.vouchFor(ownership.begin(second, household.owner().account(), Households.LONG_AGO));
        var trip = AnyTrip.of(second, uplink);
        assertThat(person.get("/api/v1/cars/" + second + "/trips")).hasStatusOk();
        assertThat(application.get("/api/v1/cars/" + second + "/trips", tokens.access()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(application.get("/api/v1/cars/" + second + "/state", tokens.access()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(application.get("/api/v1/trips/" + trip, tokens.access())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(application.get("/api/v1/trips/" + trip + "/trace", tokens.access()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(application.get("/api/v1/cars", tokens.access())))
                .contains(car)
                .doesNotContain(second.toString());
    }

    @Test
    void withoutTheScopeOfPlacesNoPlaceIsTold() {
        var trip = AnyTrip.of(household.car(), uplink);
        assertThat(Visitor.body(person.get("/api/v1/trips/" + trip))).contains("latitude");
        assertThat(Visitor.body(person.get("/api/v1/trips/" + trip + "/trace"))).contains("latitudeE7");
        assertThat(Visitor.body(application.get("/api/v1/trips/" + trip, tokens.access())))
                .doesNotContain("latitude");
        assertThat(Visitor.body(application.get("/api/v1/trips/" + trip + "/trace", tokens.access())))
                .contains("speedCmS")
                .doesNotContain("latitude");
    }

    @Test
    void whoSpeaksForNobodySeesNobody() {
        var program = new ThirdParty(
                http,
                applications.register(new Applications.Registration(
                        "Catalogue", "Comparer des modèles.", Set.of(), Set.of("models:read"), true)));
        var answer = program.token("client_credentials", List.of("scope", "models:read"));
        var token = ThirdParty.Tokens.of(answer);
        assertThat(token.refresh()).isEmpty();
        assertThat(program.get("/api/v1/models", token.access())).hasStatusOk();
        assertThat(program.get("/api/v1/cars", token.access())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(program.get("/oauth2/userinfo", token.access())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(program.token("client_credentials", List.of("scope", "cars:read")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(application.token("client_credentials", List.of("scope", "cars:read")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void refused(String token) {
        var answer = application.get("/api/v1/cars", token);
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Visitor.body(answer))
                .isEqualTo(Visitor.body(http.get().uri("/api/v1/cars").exchange()));
    }

    private ECKey publicKey() throws ParseException {
        var keys = Visitor.body(http.get().uri("/oauth2/jwks").exchange());
        return JWKSet.parse(keys).getKeys().getFirst().toECKey();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String kid) {
        return new JWSHeader.Builder(algorithm).keyID(kid).build();
    }

    private String claims(String issuer) {
        return "{\"iss\":\"" + issuer + "\",\"sub\":\"" + household.owner().account() + "\",\"aud\":\""
                + application.client() + "\",\"scope\":[\"cars:read\"],\"exp\":32503680000}";
    }
}
