package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.account.SoftAuthenticator;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffSessions;
import io.sillage.testing.PlatformTest;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** A11: the realm of customers and that of staff are nothing to each other, in either direction. */
@PlatformTest
class StaffRealmTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    StaffSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private Visitor customer;
    private String staffKey;
    private String clerkKey;

    @BeforeEach
    void oneOfEach() {
        var household = new Households(accounts, garage, ownership).any();
        customer = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        var colleagues = new Colleagues(jdbc);
        staffKey = sessions.begin(colleagues.operator().id(), null).key();
        clerkKey = sessions.begin(colleagues.clerk().id(), null).key();
    }

    static boolean isClosed(Route route) {
        return route.access() != Route.Access.PUBLIC;
    }

    static MockHttpServletRequestBuilder request(Route route) {
        var path = route.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return MockMvcRequestBuilders.request(route.method(), path);
    }

    @Test
    void aCustomersSessionIsAStrangerOnEachRouteOfStaff() {
        var key = Objects.requireNonNull(customer.cookie()).getValue();
        for (var name : List.of(SessionCookie.PLAIN, StaffCookie.PLAIN, StaffCookie.HOST_ONLY)) {
            assertThat(StaffRoutes.ALL)
                    .filteredOn(StaffRealmTests::isClosed)
                    .filteredOn(route -> route.method().equals(HttpMethod.GET))
                    .allSatisfy(route -> assertThat(http.perform(request(route).cookie(new Cookie(name, key))))
                            .hasStatus(HttpStatus.SEE_OTHER)
                            .hasHeader("Location", "/staff/sign-in"));
        }
    }

    @Test
    void aSessionOfStaffIsAStrangerOnEachRouteOfCustomers() {
        for (var key : List.of(staffKey, clerkKey)) {
            for (var name : List.of(StaffCookie.PLAIN, SessionCookie.PLAIN, SessionCookie.HOST_ONLY)) {
                assertThat(Route.ALL) // an application has to be named there first: OauthFlowTests
                        .filteredOn(route -> !route.pattern().equals(Route.AUTHORIZE))
                        .filteredOn(StaffRealmTests::isClosed)
                        .filteredOn(route -> route.method().equals(HttpMethod.GET))
                        .allSatisfy(route -> assertThat(
                                        http.perform(request(route).cookie(new Cookie(name, key)))
                                                .getResponse()
                                                .getStatus())
                                .isEqualTo(opensToSessions(route) ? 303 : 401));
            }
        }
    }

    @Test
    void withBothCookiesEachRealmSeesItsOwn() {
        var both = new Cookie[] {
            new Cookie(StaffCookie.PLAIN, staffKey),
            new Cookie(
                    SessionCookie.PLAIN,
                    Objects.requireNonNull(customer.cookie()).getValue())
        };
        assertThat(http.get().uri("/staff/concessions").cookie(both)).hasStatusOk();
        assertThat(http.get().uri("/services").cookie(both)).hasStatusOk();
    }

    @Test
    void aTokenOfOneRealmIsForgedInTheOther() {
        var staff = new StaffVisitor(http, staffKey);
        var token = Objects.requireNonNull(
                JsonPath.<String>read(Visitor.body(customer.get("/api/v1/session")), "$.csrfToken"));
        assertThat(staff.ask(MockMvcRequestBuilders.post("/staff/concessions")
                        .header(SessionCsrf.HEADER, token)
                        .param("nom", "x")
                        .param("ville", "y")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(staff.ask(MockMvcRequestBuilders.post("/staff/concessions")
                        .param("nom", "x")
                        .param("ville", "y")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    /** B08: there it was the customers' own sign-up, sent to the dealers' host, that made a dealer. */
    @Test
    void theCustomersSignUpSentToTheRoutesOfStaffMakesNobody() {
        long before = members();
        var signUp = Map.of(
                "name", "Eve", "mail", "eve@example.org", "password", "tournesol bleu marine", "termsAgreed", "true");
        var body = json.writeValueAsString(signUp);
        var paths = new ArrayList<>(List.of(
                "/staff/inscription",
                "/staff/accounts",
                "/staff/api/v1/accounts",
                "/staff/activation",
                "/staff/users"));
        StaffRoutes.ALL.stream()
                .filter(route -> route.method().equals(HttpMethod.POST))
                .map(route -> route.pattern()
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .forEach(paths::add);
        assertThat(paths).allSatisfy(path -> {
            var eve = new StaffVisitor(http);
            assertThat(eve.postJson(path, body).getResponse().getStatus())
                    .as(path)
                    .isNotEqualTo(204);
            eve.postForm(path, "name", "Eve", "mail", "eve@example.org", "password", "tournesol bleu marine");
            assertThat(eve.get("/staff")).hasHeader("Location", "/staff/sign-in");
        });
        assertThat(members()).isEqualTo(before);
    }

    @Test
    void aCustomersPasskeyOpensNothingHere() {
        var options = customer.change(HttpMethod.POST, "/api/v1/account/passkeys/options");
        String user = JsonPath.read(Visitor.body(options), "$.user");
        String challenge = JsonPath.read(Visitor.body(options), "$.challenge");
        var authenticator = new SoftAuthenticator(Base64.getUrlDecoder().decode(user));
        var made = authenticator.make(challenge);
        assertThat(customer.post("/api/v1/account/passkeys", PasskeyBodies.made(made)))
                .hasStatus(HttpStatus.NO_CONTENT);
        var staff = new StaffVisitor(http);
        String asked = JsonPath.read(Visitor.body(staff.postJson("/staff/sign-in/cle/options", "{}")), "$.challenge");
        var used = authenticator.use(asked);
        assertThat(staff.postJson("/staff/sign-in/cle", PasskeyBodies.used(used)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(staff.get("/staff")).hasHeader("Location", "/staff/sign-in");
    }

    @Test
    void whatIsForOperatorsIsNotThereForClerks() {
        var clerk = new StaffVisitor(http, clerkKey);
        clerk.get("/staff/propriete");
        assertThat(StaffRoutes.ALL)
                .filteredOn(route -> route.access() == Route.Access.OPERATOR)
                .allSatisfy(route -> assertThat(clerk.change(request(route))).hasStatus(HttpStatus.NOT_FOUND));
        var operator = new StaffVisitor(http, staffKey);
        operator.get("/staff/concessions");
        assertThat(StaffRoutes.ALL)
                .filteredOn(route -> route.access() == Route.Access.CLERK)
                .allSatisfy(route -> assertThat(operator.change(request(route))).hasStatus(HttpStatus.NOT_FOUND));
    }

    @Test
    void eachAnswerIsKeptByNobodyAndAllowsOnlyOurOwn() {
        assertThat(new StaffVisitor(http, staffKey).get("/staff/concessions"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Frame-Options", "DENY")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policies -> assertThat(policies.getFirst()).contains("default-src 'none'"));
    }

    @Test
    void theCookieIsOutOfReachOfScripts() {
        var cookie = http.get().uri("/staff/sign-in").exchange().getResponse().getHeader("Set-Cookie");
        assertThat(cookie).startsWith(StaffCookie.PLAIN + "=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    private long members() {
        return jdbc.sql("select count(*) from staff.member").query(Long.class).single();
    }

    /** A page sends strangers to sign in; what answers programs says that they are not. */
    private static boolean opensToSessions(Route route) {
        return !route.pattern().startsWith("/api/") && route.access() != Route.Access.PROGRAM;
    }
}
