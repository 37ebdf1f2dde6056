package io.sillage.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to a mail server over SMTP, with a patience that ends. */
final class SmtpTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);
    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "30000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String host;

    SmtpTransport(SmtpUrl server, String ownHost) {
        this.host = ownHost;
        sender.setProtocol(server.tlsAtOnce() ? "smtps" : "smtp");
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setUsername(server.user());
        sender.setPassword(server.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(server));
    }

    @Override
    public Outcome send(UUID id, Mail mail) {
        try {
            sender.send(message(id, mail));
            return Outcome.DELIVERED;
        } catch (MailAuthenticationException e) {
            return said(e, Outcome.SERVER_REFUSED);
        } catch (MailSendException e) {
            var causes = e.getMessageExceptions();
            return said(e, causes.length == 0 ? Outcome.UNREACHABLE : outcome(causes[0]));
        } catch (MailException | MessagingException e) {
            return said(e, Outcome.SERVER_REFUSED);
        }
    }

    /** A refused address is known by its code: 5xx is for good (RFC 5321 4.2.1), all else may pass. */
    private static Outcome outcome(Exception cause) {
        return switch (cause) {
            case AuthenticationFailedException e -> Outcome.SERVER_REFUSED;
            case SendFailedException e
            when e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0 ->
                isForGood(e) ? Outcome.ADDRESS_REFUSED : Outcome.SERVER_REFUSED;
            case SendFailedException e -> Outcome.SERVER_REFUSED;
            case MessagingException e when e.getCause() instanceof IOException -> Outcome.UNREACHABLE;
            default -> Outcome.SERVER_REFUSED;
        };
    }

    private static boolean isForGood(SendFailedException e) {
        for (Exception cause = e; cause instanceof MessagingException next; cause = next.getNextException()) {
            var said = String.valueOf(cause.getMessage()).strip();
            if (said.matches("(?s)(5\\d\\d|.*\\s5\\d\\d)[ -].*")) {
                return true;
            }
        }
        return false;
    }

    /** The log names the kind of failure alone: what the server says may hold the address. */
    private static Outcome said(Exception e, Outcome outcome) {
        LOG.debug("The mail server did not take a mail: {}", e.getClass().getSimpleName());
        return outcome;
    }

    private MimeMessage message(UUID id, Mail mail) throws MessagingException {
        var message = new Numbered(sender, "<" + id + "@" + host + ">");
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(mail.sender());
        parts.setTo(mail.to());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Properties properties(SmtpUrl server) {
        var properties = new Properties();
        var prefix = server.tlsAtOnce() ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(prefix + "auth", String.valueOf(server.user() != null));
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MS);
        properties.setProperty(prefix + "timeout", ANSWER_MS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(!server.tlsAtOnce()));
        properties.setProperty(prefix + "starttls.required", String.valueOf(!server.tlsAtOnce() && !server.isHere()));
        return properties;
    }

    /** A message that keeps its number, so that whoever gets it twice can tell. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(JavaMailSenderImpl sender, String number) {
            super(sender.getSession());
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
