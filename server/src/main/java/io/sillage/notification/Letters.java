package io.sillage.notification;

import io.sillage.kernel.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. What is posted in a transaction is sent after its commit, and never when it is undone. */
@Service
public class Letters {

    private final LetterWriter writer;
    private final Outbox outbox;
    private final ObjectProvider<AddressBook> books;

    Letters(LetterWriter writer, Outbox outbox, ObjectProvider<AddressBook> books) {
        this.writer = writer;
        this.outbox = outbox;
        this.books = books;
    }

    /** Writes the letter out in its reader's language and leaves it in the outbox, from where it is sent at least once. */
    @Transactional
    public void post(Letter letter) {
        outbox.add(letter.to().account(), letter.words(), writer.write(letter));
    }

    /** The same to a person by id, with the parts of a {@link Letter}; nothing is written to who is not, or no more, there. */
    @Transactional
    public void post(AccountId person, String words, List<Object> arguments, @Nullable String path) {
        books.stream()
                .flatMap(book -> book.find(person).stream())
                .findFirst()
                .ifPresent(to -> post(new Letter(to, words, arguments, path)));
    }
}
