package io.sillage.notification;

/** A letter written out, as a mail server is given it: plain text, and the same as simple HTML. */
public record Mail(String to, String sender, String subject, String text, String html) {

    /** Hides what is written from logs: it may hold a key. */
    @Override
    public String toString() {
        return "Mail[…]";
    }
}
