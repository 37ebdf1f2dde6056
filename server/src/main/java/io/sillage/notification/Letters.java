package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters are posted. What is posted in a transaction is sent after its commit, and never when it is undone. What a
 * letter tells stands among the messages of its reader too, from the same transaction on.
 */
@Service
public class Letters {

    private final LetterWriter writer;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Knocks knocks;
    private final Choosing choosing;
    private final ObjectProvider<AddressBook> books;

    Letters(
            LetterWriter writer,
            Outbox outbox,
            Inbox inbox,
            Knocks knocks,
            Choosing choosing,
            ObjectProvider<AddressBook> books) {
        this.writer = writer;
        this.outbox = outbox;
        this.inbox = inbox;
        this.knocks = knocks;
        this.choosing = choosing;
        this.books = books;
    }

    /**
     * Writes the letter out in its reader's language and leaves it in the outbox, from where it is sent at least once; she
     * is told of it at once too, where she wants to be. What she chose not to be told stands among her messages alone.
     */
    @Transactional
    public void post(Letter letter) {
        var person = letter.to().account();
        var kind = MessageKind.of(letter.words());
        var choices = choosing.of(person);
        if (choices.byMail(kind, letter.car())) {
            postByMailOnly(letter);
        }
        if (isReadThere(letter.to())) {
            var message = inbox.keep(letter);
            if (choices.atOnce(kind, letter.car())) {
                knocks.post(person, message, kind);
            }
        }
    }

    /** The same for what only the mailbox may answer, such as the way to a new password: it is no message of the account. */
    @Transactional
    public void postByMailOnly(Letter letter) {
        outbox.add(letter.to().account(), letter.words(), writer.write(letter));
    }

    /** The same to a person by id, with the parts of a {@link Letter}; nothing is written to who is not, or no more, there. */
    @Transactional
    public void post(AccountId person, String words, List<Object> arguments, @Nullable String path) {
        find(person).ifPresent(to -> post(new Letter(to, words, arguments, path)));
    }

    /** The same about a car of hers. */
    @Transactional
    public void post(AccountId person, VehicleId car, String words, List<Object> arguments, @Nullable String path) {
        find(person).ifPresent(to -> post(new Letter(to, words, arguments, path, car)));
    }

    private Optional<Addressee> find(AccountId person) {
        return books.stream().flatMap(book -> book.find(person).stream()).findFirst();
    }

    /** A letter to an address that is no more, or not yet, that of the account tells the account nothing. */
    private boolean isReadThere(Addressee to) {
        return find(to.account())
                .filter(known -> known.mail().equals(to.mail()))
                .isPresent();
    }
}
