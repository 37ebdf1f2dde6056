package io.sillage.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. What is posted in a transaction is sent after its commit, and never when it is undone. */
@Service
public class Letters {

    private final LetterWriter writer;
    private final Outbox outbox;

    Letters(LetterWriter writer, Outbox outbox) {
        this.writer = writer;
        this.outbox = outbox;
    }

    /** Writes the letter out in its reader's language and leaves it in the outbox, from where it is sent at least once. */
    @Transactional
    public void post(Letter letter) {
        outbox.add(letter.to().account(), letter.words(), writer.write(letter));
    }
}
