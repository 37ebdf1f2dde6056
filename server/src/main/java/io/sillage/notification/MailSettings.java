package io.sillage.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param mailUrl the mail server, such as {@code smtps://user:password@mail.example.org}; empty means that letters wait
 * @param mailFrom who they are from; empty means no-reply at our own host
 * @param publicUrl where people reach us, such as {@code https://cars.example.org}
 */
@ConfigurationProperties("sillage.notification")
record MailSettings(
        @DefaultValue("") String mailUrl,
        @DefaultValue("") String mailFrom,
        @DefaultValue("") String publicUrl) {

    /** The sender as a mail's head has it. */
    String sender(String name, PublicAddress address) {
        var mail = mailFrom.isBlank() ? "no-reply@" + address.host() : mailFrom;
        return name + " <" + mail + ">";
    }

    /** Hides the password of the mail server. */
    @Override
    public String toString() {
        return "MailSettings[from=" + mailFrom + ", publicUrl=" + publicUrl + "]";
    }
}
