package io.sillage.account;

import io.sillage.account.Account.Birth;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.RandomKey;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How people come to an account (R11, R12). Nobody learns here whether a mailbox has one: the answers are the same, the
 * work is the same, and what differs is written to the mailbox itself. Passwords are hashed outside of transactions.
 */
@Service
public class SignUps {

    private final AccountRepository accounts;
    private final SpokenLanguages languages;
    private final PasswordCheck passwords;
    private final LetterLimits limits;
    private final AccountLetters letters;
    private final Standings standings;
    private final Erasure erasure;
    private final AccountSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignUps(
            AccountRepository accounts,
            SpokenLanguages languages,
            PasswordCheck passwords,
            LetterLimits limits,
            AccountLetters letters,
            Standings standings,
            Erasure erasure,
            AccountSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.languages = languages;
        this.passwords = passwords;
        this.limits = limits;
        this.letters = letters;
        this.standings = standings;
        this.erasure = erasure;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens an account that waits for its activation, and writes to the mailbox. When the mailbox has an account already,
     * its owner is told so there, and nothing else happens.
     *
     * @param networkAddress where the wish comes from, as the edge groups addresses
     * @throws PersonNameRefused when nobody could read the name
     * @throws BadMailAddress when the address is none, or is written to look like another
     * @throws WeakPassword when the password is too short or too well known
     * @throws LanguageNotSpoken when no letter could be written in the language
     * @throws TermsNotAgreed when the terms are not agreed to
     * @throws TooManyTries when this mailbox or this place has had its letters
     */
    public void signUp(SignUp wish, String networkAddress) {
        if (!wish.termsAgreed()) {
            throw new TermsNotAgreed();
        }
        open(wish, Birth.APP, networkAddress);
    }

    /**
     * Opens an account from the screen of a car, where terms cannot well be read and no password is typed: it waits for both,
     * and the letter lets its person choose the password on a device of his own (R12).
     *
     * @throws io.sillage.kernel.Refusal as {@link #signUp} does, except for terms and passwords
     */
    public void signUpInCar(String name, String mail, Locale locale, String networkAddress) {
        open(new SignUp(name, mail, RandomKey.make(), false, locale), Birth.CAR, networkAddress);
    }

    /**
     * Writes the activation mail once more; the link of the one before ends.
     *
     * @throws TooManyTries when this mailbox or this place has had its letters
     */
    public void sendActivationAgain(AccountId id, String networkAddress) {
        var waiting = accounts.findById(id).filter(account -> account.activated() == null);
        waiting.ifPresent(account -> {
            limits.take(account.mailIdentity(), networkAddress);
            transaction.executeWithoutResult(status -> letters.askToActivate(account));
        });
    }

    /** Agrees to the terms in force, for an account that was born in a car (R12). */
    public void agreeToTerms(AccountId id) {
        transaction.executeWithoutResult(status -> accounts.findById(id)
                .filter(account -> account.terms() == null)
                .ifPresent(account -> accounts.save(account.agreeTo(settings.terms(), clock.instant()))));
    }

    private void open(SignUp wish, Birth born, String networkAddress) {
        var name = PersonName.of(wish.name());
        languages.require(wish.locale());
        var address = MailAddress.parse(wish.mail()).orElseThrow(BadMailAddress::new);
        passwords.requireGood(wish.password(), address);
        limits.take(address.identity(), networkAddress);
        var account = account(wish, name, address, born);
        try {
            transaction.executeWithoutResult(status -> findPresent(address)
                    .ifPresentOrElse(letters::tellOwner, () -> letters.askToActivate(accounts.save(account))));
        } catch (DuplicateKeyException e) {
            transaction.executeWithoutResult(status -> findPresent(address).ifPresent(letters::tellOwner));
        }
    }

    /** The account of a mailbox; one that has lapsed is cleared away first, so that it stands in nobody's way. */
    private Optional<Account> findPresent(MailAddress address) {
        var found = accounts.findByMailIdentity(address.identity());
        if (found.filter(account -> standings.of(account, clock.instant()) == Standing.LAPSED)
                .isEmpty()) {
            return found;
        }
        found.map(Account::id).ifPresent(erasure::erase);
        return Optional.empty();
    }

    private Account account(SignUp wish, String name, MailAddress address, Birth born) {
        var now = clock.instant();
        boolean agreed = born == Birth.APP;
        return new Account(
                AccountId.random(),
                address.value(),
                address.identity(),
                passwords.hash(wish.password()),
                name,
                null,
                wish.locale().toLanguageTag(),
                settings.zone().getId(),
                now,
                born,
                null,
                agreed ? settings.terms() : null,
                agreed ? now : null,
                null);
    }
}
