package io.sillage.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.demo.Mailbox.Received;
import io.sillage.demo.web.MailView.Line;
import io.sillage.notification.Mail;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailViewTests {

    @Test
    void aLinkOfALetterIsFollowedAtTheAddressThatIsLookedAt() {
        var mail =
                new Mail("claire@example.org", "x", "Hello", "One\n\nhttp://localhost:8080/activation?jeton=a\n", "");
        assertThat(MailView.of(new Received(Instant.EPOCH, mail), "now").lines())
                .containsExactly(
                        new Line("One", null),
                        new Line("", null),
                        new Line("http://localhost:8080/activation?jeton=a", "/activation?jeton=a"));
    }
}
