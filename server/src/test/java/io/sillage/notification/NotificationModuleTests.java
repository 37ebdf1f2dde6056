package io.sillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.sillage.kernel.AccountId;
import io.sillage.notification.MailTransport.Outcome;
import io.sillage.platform.MovableClock;
import io.sillage.testing.ModuleTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** No transport is set here, so the platform's own postman stands still and each test walks its own rounds. */
@ModuleTest
class NotificationModuleTests {

    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    @Autowired
    Letters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    NotificationData data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final AccountId reader = AccountId.random();

    @BeforeEach
    @AfterEach
    void empty() {
        clock.reset();
        jdbc.sql("delete from notification.letter").update();
    }

    @Test
    void aLetterReachesAMailServerAsTextAndAsHtml() throws MessagingException, IOException {
        try (var server = new Server()) {
            post("claire@example.org");
            var id = jdbc.sql("select id from notification.letter")
                    .query(UUID.class)
                    .single();

            round(server.transport());

            var mail = server.only();
            assertThat(mail.getSubject()).isEqualTo("notification.sample-subject");
            assertThat(mail.getHeader("To", ",")).isEqualTo("claire@example.org");
            assertThat(mail.getHeader("From", ",")).isEqualTo("Lexus Link <no-reply@localhost>");
            assertThat(mail.getHeader("Message-ID", ",")).isEqualTo("<" + id + "@cars.example.org>");
            var parts = (MimeMultipart)
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            var both = (MimeMultipart) parts.getBodyPart(0).getContent();
            assertThat(both.getBodyPart(0).getContent().toString()).contains("/somewhere?key=1", "Lexus Link");
            assertThat(both.getBodyPart(1).getContent().toString()).contains("<html", "/somewhere?key=1\"");
            assertThat(rows()).containsExactly("SENT null");
        }
    }

    @Test
    void whatItSaysIsSealedWhileItWaitsAndGoneOnceItIsSent() {
        post("claire@example.org");
        assertThat(jdbc.sql("select encode(sealed, 'escape') from notification.letter")
                        .query(String.class)
                        .single())
                .doesNotContain("claire@example.org", "somewhere");
        round((id, mail) -> Outcome.DELIVERED);
        assertThat(jdbc.sql("select count(*) from notification.letter where sealed is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aLetterOfATransactionThatIsUndoneWasNeverPosted() {
        transaction.executeWithoutResult(status -> {
            post("claire@example.org");
            status.setRollbackOnly();
        });
        assertThat(rows()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAskedAgainUntilItIsBack() {
        post("claire@example.org");
        round((id, mail) -> Outcome.UNREACHABLE);
        clock.advance(Duration.ofSeconds(29));
        round((id, mail) -> Outcome.DELIVERED);
        assertThat(rows()).containsExactly("WAITING null");
        clock.advance(Duration.ofSeconds(2));
        round((id, mail) -> Outcome.DELIVERED);
        assertThat(rows()).containsExactly("SENT null");
    }

    @Test
    void aServerThatStaysAwayIsGivenUpWithItsReason() {
        post("claire@example.org");
        var tries = new ArrayList<UUID>();
        for (int hour = 0; hour < 40; hour++) {
            round((id, mail) -> {
                tries.add(id);
                return Outcome.UNREACHABLE;
            });
            clock.advance(Duration.ofHours(1));
        }
        assertThat(tries).hasSize(Backoff.MOST_TRIES);
        assertThat(rows()).containsExactly("GIVEN_UP unreachable");
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedTwice() {
        post("nobody@example.org");
        round((id, mail) -> Outcome.ADDRESS_REFUSED);
        assertThat(rows()).containsExactly("GIVEN_UP address-refused");
    }

    @Test
    void aClosedPortIsAnUnreachableServer() {
        var transport = new SmtpTransport(SmtpUrl.parse("smtp://127.0.0.1:1"), "cars.example.org");
        assertThat(transport.send(UUID.randomUUID(), new Mail("a@example.org", "b@example.org", "s", "t", "<p>t</p>")))
                .isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void twoPostmenNeverCarryTheSameLetter() throws Exception {
        for (int i = 0; i < 40; i++) {
            post("reader" + i + "@example.org");
        }
        Callable<List<UUID>> carry = () -> {
            var carried = new ArrayList<UUID>();
            postman((id, mail) -> {
                        carried.add(id);
                        return Outcome.DELIVERED;
                    })
                    .round();
            return carried;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<UUID>();
            for (var done : threads.invokeAll(List.of(carry, carry, carry, carry))) {
                all.addAll(done.get());
            }
            assertThat(all).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoDiesWithALetterInHandLeavesItToTheNext() {
        post("claire@example.org");
        assertThat(outbox.claim(10)).hasSize(1);
        assertThat(outbox.claim(10)).isEmpty();
        clock.advance(Outbox.LEASE);
        assertThat(outbox.claim(10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.tries()).isEqualTo(2));
    }

    @Test
    void aSealedLetterOpensOnlyInItsOwnRow() {
        post("one@example.org");
        post("two@example.org");
        jdbc.sql("""
                update notification.letter a set sealed = b.sealed from notification.letter b where a.id <> b.id""").update();
        assertThatThrownBy(() -> outbox.claim(10)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPersonIsToldOfHisLettersAndForgotten() {
        post("claire@example.org");
        assertThat(data.export(reader).toString()).contains("notification.sample", "WAITING");
        data.erase(reader);
        data.erase(reader);
        assertThat(rows()).isEmpty();
    }

    private void post(String mail) {
        var to = new Addressee(reader, mail, Locale.FRENCH, ZoneId.of("Europe/Paris"));
        letters.post(new Letter(to, "notification.sample", List.of(), "/somewhere?key=1"));
    }

    private void round(MailTransport transport) {
        postman(transport).round();
    }

    private Postman postman(MailTransport transport) {
        var beans = new StaticListableBeanFactory(Map.of("transport", transport));
        return new Postman(outbox, beans.getBeanProvider(MailTransport.class), clock);
    }

    private List<String> rows() {
        return jdbc.sql("select state || ' ' || coalesce(reason, 'null') from notification.letter")
                .query(String.class)
                .list();
    }

    /** A mail server in this process. */
    private static final class Server implements AutoCloseable {

        private final GreenMail mail = new GreenMail(ANY_PORT.dynamicPort());

        Server() {
            mail.start();
        }

        MailTransport transport() {
            var url = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
            return new SmtpTransport(SmtpUrl.parse(url), "cars.example.org");
        }

        MimeMessage only() {
            assertThat(mail.getReceivedMessages()).hasSize(1);
            return mail.getReceivedMessages()[0];
        }

        @Override
        public void close() {
            mail.stop();
        }
    }
}
