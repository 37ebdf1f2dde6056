package io.sillage.account;

import io.sillage.account.Account.Birth;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * People with an account. Its methods open no transaction of their own: each is one statement, and a password is never
 * hashed while a connection waits.
 */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordCheck passwords;
    private final SignInCheck signIns;
    private final SecondFactors secondFactors;
    private final Standings standings;
    private final AccountSettings settings;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            PasswordCheck passwords,
            SignInCheck signIns,
            SecondFactors secondFactors,
            Standings standings,
            AccountSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.standings = standings;
        this.settings = settings;
        this.clock = clock;
    }

    /** A person, and how far his account is open. */
    public record Present(SignedIn person, Standing standing) {}

    /**
     * Opens an account all the way, for a person whom somebody vouches for. People who come by themselves sign up.
     *
     * @throws BadMailAddress when the address is none, or is written to look like another
     * @throws WeakPassword when the password is too short or too well known
     * @throws AccountExists when the mailbox has an account, however it is spelt
     */
    public AccountId open(String mail, String password, String name, Locale locale, ZoneId zone) {
        var address = MailAddress.parse(mail).orElseThrow(BadMailAddress::new);
        passwords.requireGood(password, address);
        var now = clock.instant();
        var account = new Account(
                AccountId.random(),
                address.value(),
                address.identity(),
                passwords.hash(password),
                name,
                null,
                locale.toLanguageTag(),
                zone.getId(),
                now,
                Birth.APP,
                now,
                settings.terms(),
                now,
                null);
        try {
            return accounts.save(account).id();
        } catch (DuplicateKeyException e) {
            throw new AccountExists();
        }
    }

    /**
     * The person whose mail address and password these are, however far his account is open. The answer to a wrong
     * password and to an unknown address is the same and takes the same time.
     *
     * @param networkAddress where the try comes from, as the edge groups addresses
     * @throws WrongCredentials when they do not belong together
     * @throws CodeNeeded when they do, and the account wants a code as well
     * @throws TooManyTries when the address, or the place it comes from, has had its tries
     * @throws SignInBusy when too many passwords are being checked
     */
    public SignedIn signIn(String mail, String password, String networkAddress) {
        var account = signIns.signIn(mail, password, networkAddress);
        if (secondFactors.guard(account.id())) {
            throw new CodeNeeded(account.id());
        }
        return account.person();
    }

    public Optional<SignedIn> find(AccountId id) {
        return findPresent(id).map(Present::person);
    }

    /** The person and how far his account is open; nobody when it has lapsed. */
    public Optional<Present> findPresent(AccountId id) {
        return accounts.findById(id)
                .map(account -> new Present(account.person(), standings.of(account, clock.instant())))
                .filter(present -> present.standing() != Standing.LAPSED);
    }

    /** What an account still waits for. */
    public Optional<Admission> findAdmission(AccountId id) {
        return accounts.findById(id)
                .map(account -> new Admission(
                        standings.of(account, clock.instant()),
                        account.mail(),
                        standings.termsDueAt(account),
                        standings.lapsesAt(account).orElse(null)));
    }
}
