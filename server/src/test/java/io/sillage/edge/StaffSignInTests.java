package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.SoftAuthenticator;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.staff.Colleagues;
import io.sillage.staff.Dealerships;
import io.sillage.staff.Invitations;
import io.sillage.staff.Operators;
import io.sillage.staff.StaffMember;
import io.sillage.staff.StaffSessions;
import io.sillage.testing.PlatformTest;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** How those who work here come in: operators once with a password, the invited with their letter, all with a passkey. */
@PlatformTest
class StaffSignInTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Operators operators;

    @Autowired
    Invitations invitations;

    @Autowired
    Dealerships dealerships;

    @Autowired
    StaffSessions sessions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Colleagues colleagues;
    private StaffMember operator;
    private String mail;

    @BeforeEach
    void anOperator() {
        colleagues = new Colleagues(jdbc);
        operator = colleagues.operator();
        mail = "new" + UUID.randomUUID() + "@dealer.example";
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void anOperatorMakesAPasskeyWithHisFirstPasswordAndComesInByItFromThenOn() {
        var password = operators.create(mail);
        var browser = new StaffVisitor(http);
        assertThat(browser.postForm("/staff/sign-in", "mail", mail, "password", password))
                .hasRedirectedUrl("/staff/cle");
        var authenticator = join(browser);
        assertThat(browser.get("/staff")).hasRedirectedUrl("/staff/concessions");
        assertThat(browser.get("/staff/concessions")).hasStatusOk();

        var again = new StaffVisitor(http);
        assertThat(again.postForm("/staff/sign-in", "mail", mail, "password", password))
                .hasRedirectedUrl("/staff/sign-in?refused=staff-refused");
        assertThat(enter(again, authenticator)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(again.get("/staff/concessions")).hasStatusOk();
    }

    @Test
    void theFirstPasswordOpensNothingButTheMakingOfAPasskey() {
        var password = operators.create(mail);
        var browser = new StaffVisitor(http);
        browser.postForm("/staff/sign-in", "mail", mail, "password", password);
        browser.get("/staff/cle");
        assertThat(StaffRoutes.ALL)
                .filteredOn(StaffRealmTests::isClosed)
                .allSatisfy(route -> assertThat(browser.change(StaffRealmTests.request(route)))
                        .hasStatus(HttpStatus.SEE_OTHER)
                        .hasHeader("Location", "/staff/sign-in"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        operators.create(mail);
        var wrong = new StaffVisitor(http).postForm("/staff/sign-in", "mail", mail, "password", "AAAAA");
        var unknown = new StaffVisitor(http).postForm("/staff/sign-in", "mail", "x" + mail, "password", "AAAAA");
        assertThat(wrong).hasRedirectedUrl("/staff/sign-in?refused=staff-refused");
        assertThat(unknown).hasRedirectedUrl("/staff/sign-in?refused=staff-refused");
    }

    @Test
    void whoIsInvitedWorksWhereHeWasInvitedToWhateverHeSends() {
        var dealership = colleagues.dealership();
        var elsewhere = colleagues.dealership();
        var token = invite(dealership.id());
        var browser = new StaffVisitor(http);
        assertThat(Visitor.body(browser.get("/staff/invitation?jeton=" + token)))
                .contains(mail, dealership.name());
        assertThat(browser.postForm(
                        "/staff/invitation",
                        "jeton",
                        token,
                        "dealership",
                        elsewhere.id().toString(),
                        "role",
                        "OPERATOR",
                        "mail",
                        "thief@example.org"))
                .hasRedirectedUrl("/staff/cle");
        join(browser);
        assertThat(browser.get("/staff/propriete")).hasStatusOk();
        assertThat(browser.get("/staff/concessions")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(dealerships.colleagues(operator, dealership.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.mail()).isEqualTo(mail));
        assertThat(dealerships.colleagues(operator, elsewhere.id())).isEmpty();
    }

    @Test
    void anInvitationIsGoodOnce() {
        var token = invite(colleagues.dealership().id());
        var first = begun(token);
        var second = begun(token);
        join(first);
        var options = second.postJson("/staff/cle/options", "{}");
        assertThat(options).hasStatus(HttpStatus.GONE);
        assertThat(new StaffVisitor(http).postForm("/staff/invitation", "jeton", token))
                .hasStatus(HttpStatus.GONE);
    }

    /** Two who hold the same link at once: the second finds it used in the very moment in which it would make him staff. */
    @Test
    void ofTwoWhoUseAnInvitationAtOnceOneIsStaff() {
        var token = invite(colleagues.dealership().id());
        var first = begun(token);
        var second = begun(token);
        var options = second.postJson("/staff/cle/options", "{}");
        join(first);
        var authenticator = new SoftAuthenticator(Base64.getUrlDecoder().decode(read(options, "$.user")));
        assertThat(second.postJson("/staff/cle", PasskeyBodies.made(authenticator.make(read(options, "$.challenge")))))
                .hasStatus(HttpStatus.GONE);
        assertThat(second.get("/staff/propriete")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aWithdrawnInvitationIsGoodNoMore() {
        var house = colleagues.dealership().id();
        var token = invite(house);
        var begun = begun(token);
        invitations.withdraw(
                operator, invitations.all(operator, house).getFirst().id());
        assertThat(begun.postJson("/staff/cle/options", "{}")).hasStatus(HttpStatus.GONE);
        assertThat(new StaffVisitor(http).get("/staff/invitation?jeton=" + token))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void anInvitationEndsAfterAWeekAndNotAMomentSooner() {
        var token = invite(colleagues.dealership().id());
        clock.advance(Duration.ofDays(7).minusSeconds(30));
        assertThat(new StaffVisitor(http).get("/staff/invitation?jeton=" + token))
                .hasStatusOk();
        clock.advance(Duration.ofSeconds(30));
        assertThat(new StaffVisitor(http).get("/staff/invitation?jeton=" + token))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void aNewInvitationVoidsTheOneBefore() {
        var house = colleagues.dealership().id();
        var before = invite(house);
        var now = invite(house);
        assertThat(new StaffVisitor(http).get("/staff/invitation?jeton=" + before))
                .hasStatus(HttpStatus.GONE);
        assertThat(new StaffVisitor(http).get("/staff/invitation?jeton=" + now)).hasStatusOk();
    }

    @Test
    void whoLeavesIsOutAtOnceAndHisPasskeyOpensNothing() {
        var house = colleagues.dealership().id();
        var browser = begun(invite(house));
        var authenticator = join(browser);
        assertThat(browser.get("/staff/propriete")).hasStatusOk();
        var clerk = dealerships.colleagues(operator, house).getFirst().id();
        dealerships.dismiss(operator, house, clerk);
        assertThat(browser.get("/staff/propriete")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(enter(new StaffVisitor(http), authenticator)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aSessionThatNobodyUsesEndsAfterAnHourAndEachAfterTenHours() {
        var key = sessions.begin(operator.id(), null).key();
        var browser = new StaffVisitor(http, key);
        clock.advance(Duration.ofMinutes(59));
        assertThat(browser.get("/staff/concessions")).hasStatusOk();
        clock.advance(Duration.ofMinutes(60));
        assertThat(browser.get("/staff/concessions")).hasStatus(HttpStatus.SEE_OTHER);

        var busy = new StaffVisitor(http, sessions.begin(operator.id(), null).key());
        for (int i = 0; i < 19; i++) {
            clock.advance(Duration.ofMinutes(30));
            assertThat(busy.get("/staff/concessions")).hasStatusOk();
        }
        clock.advance(Duration.ofMinutes(29));
        assertThat(busy.get("/staff/concessions")).hasStatusOk();
        clock.advance(Duration.ofMinutes(1));
        assertThat(busy.get("/staff/concessions")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void signingOutEndsTheSessionAndSigningInBeginsAnother() {
        var key = sessions.begin(operator.id(), null).key();
        var browser = new StaffVisitor(http, key);
        browser.get("/staff/concessions");
        assertThat(browser.postForm("/staff/sign-out")).hasRedirectedUrl("/staff/sign-in");
        assertThat(new StaffVisitor(http, key).get("/staff/concessions")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void anAnswerToAnotherSessionsChallengeIsRefused() {
        var browser = begun(invite(colleagues.dealership().id()));
        var authenticator = join(browser);
        var here = new StaffVisitor(http);
        var elsewhere = new StaffVisitor(http);
        var used = PasskeyBodies.used(
                authenticator.use(read(here.postJson("/staff/sign-in/cle/options", "{}"), "$.challenge")));
        elsewhere.postJson("/staff/sign-in/cle/options", "{}");
        assertThat(elsewhere.postJson("/staff/sign-in/cle", used)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(here.postJson("/staff/sign-in/cle", used)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(here.postJson("/staff/sign-in/cle", used)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private StaffVisitor begun(String token) {
        var browser = new StaffVisitor(http);
        assertThat(browser.postForm("/staff/invitation", "jeton", token)).hasRedirectedUrl("/staff/cle");
        browser.get("/staff/cle");
        return browser;
    }

    private String invite(UUID dealership) {
        invitations.invite(operator, dealership, mail);
        return new PostedLetters(jdbc, envelopes, json).lastToken(mail);
    }

    /** Makes a passkey as the page's script does. */
    private SoftAuthenticator join(StaffVisitor browser) {
        browser.get("/staff/cle");
        var options = browser.postJson("/staff/cle/options", "{}");
        assertThat(options).hasStatusOk();
        var authenticator = new SoftAuthenticator(Base64.getUrlDecoder().decode(read(options, "$.user")));
        assertThat(browser.postJson("/staff/cle", PasskeyBodies.made(authenticator.make(read(options, "$.challenge")))))
                .hasStatus(HttpStatus.NO_CONTENT);
        return authenticator;
    }

    private MvcTestResult enter(StaffVisitor browser, SoftAuthenticator authenticator) {
        var challenge = read(browser.postJson("/staff/sign-in/cle/options", "{}"), "$.challenge");
        return browser.postJson("/staff/sign-in/cle", PasskeyBodies.used(authenticator.use(challenge)));
    }

    private static String read(MvcTestResult answer, String path) {
        return JsonPath.read(Visitor.body(answer), path);
    }
}
