package io.sillage.demo.web;

import io.sillage.demo.Mailbox.Received;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail as the mailbox shows it: its text line by line. */
public record MailView(String to, String when, String subject, List<Line> lines) {

    /** A line of a mail; one that is a link into our own pages has its path. */
    public record Line(String text, @Nullable String path) {}

    static MailView of(Received received, String when) {
        var mail = received.mail();
        return new MailView(
                mail.to(),
                when,
                mail.subject(),
                mail.text().strip().lines().map(MailView::line).toList());
    }

    /** The path alone, so that the link works at whatever address the demonstration is being looked at. */
    private static Line line(String text) {
        return text.matches("https?://\\S+")
                ? new Line(text, text.replaceFirst("^https?://[^/]+", ""))
                : new Line(text, null);
    }
}
