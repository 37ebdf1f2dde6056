package io.sillage.notification;

import java.util.UUID;

/** What takes mails away: a mail server, or the mailbox of the demonstration. Called outside of any transaction. */
public interface MailTransport {

    /** How handing over a mail ended. */
    enum Outcome {
        /** The other side has taken it. */
        DELIVERED,
        /** The other side says that there is no such mailbox: trying again is of no use. */
        ADDRESS_REFUSED,
        /** The other side is there and does not take it. */
        SERVER_REFUSED,
        /** The other side cannot be reached, or does not answer in time. */
        UNREACHABLE
    }

    /**
     * Hands a mail over. The same mail may come again, always under the same id.
     *
     * @param id names the mail, so that a repetition can be told
     */
    Outcome send(UUID id, Mail mail);
}
