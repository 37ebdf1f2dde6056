package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.SoftAuthenticator;
import io.sillage.platform.MovableClock;
import io.sillage.staff.Colleagues;
import io.sillage.staff.Operators;
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

/** Those who work here use their passkey again before what matters. */
@PlatformTest
class StaffProofTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Operators operators;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Colleagues colleagues;
    private String mail;

    @BeforeEach
    void somebodyNew() {
        colleagues = new Colleagues(jdbc);
        mail = "proof" + UUID.randomUUID() + "@sillage.example";
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void afterAQuarterOfAnHourWhatMattersAsksForThePasskeyAgain() {
        var browser = new StaffVisitor(http);
        browser.postForm("/staff/sign-in", "mail", mail, "password", operators.create(mail));
        var authenticator = join(browser);
        var page = "/staff/concessions/" + colleagues.dealership().id();
        clock.advance(Duration.ofMinutes(15).minusSeconds(10));
        assertThat(browser.get(page)).hasStatusOk();
        clock.advance(Duration.ofSeconds(20));
        assertThat(browser.get(page))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/staff/confirmer?vers=" + page);
        assertThat(browser.postForm(page + "/depart", "clerk", UUID.randomUUID().toString()))
                .hasHeader("Location", "/staff/confirmer?vers=" + page);
        assertThat(browser.get("/staff/concessions")).hasStatusOk();
        assertThat(Visitor.body(browser.get("/staff/confirmer?vers=" + page))).contains("data-next=\"" + page + "\"");
        assertThat(Visitor.body(browser.get("/staff/confirmer?vers=https://evil.example")))
                .contains("data-next=\"/staff\"");
        assertThat(use(browser, authenticator, "/staff/confirmer/cle")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(browser.get(page)).hasStatusOk();
    }

    @Test
    void thePasskeyOfAColleagueConfirmsNothing() {
        var browser = new StaffVisitor(http);
        browser.postForm("/staff/sign-in", "mail", mail, "password", operators.create(mail));
        join(browser);
        var other = new StaffVisitor(http);
        var otherMail = "other" + mail;
        other.postForm("/staff/sign-in", "mail", otherMail, "password", operators.create(otherMail));
        var hers = join(other);
        clock.advance(Duration.ofMinutes(16));
        browser.get("/staff/concessions");
        assertThat(use(browser, hers, "/staff/confirmer/cle").getResponse().getStatus())
                .isNotEqualTo(204);
        assertThat(browser.get("/staff/concessions/" + colleagues.dealership().id()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private static SoftAuthenticator join(StaffVisitor browser) {
        browser.get("/staff/cle");
        var options = browser.postJson("/staff/cle/options", "{}");
        assertThat(options).hasStatusOk();
        var authenticator = new SoftAuthenticator(Base64.getUrlDecoder().decode(read(options, "$.user")));
        assertThat(browser.postJson("/staff/cle", PasskeyBodies.made(authenticator.make(read(options, "$.challenge")))))
                .hasStatus(HttpStatus.NO_CONTENT);
        return authenticator;
    }

    private static MvcTestResult use(StaffVisitor browser, SoftAuthenticator authenticator, String path) {
        var challenge = read(browser.postJson("/staff/sign-in/cle/options", "{}"), "$.challenge");
        return browser.postJson(path, PasskeyBodies.used(authenticator.use(challenge)));
    }

    private static String read(MvcTestResult answer, String path) {
        return JsonPath.read(Visitor.body(answer), path);
    }
}
