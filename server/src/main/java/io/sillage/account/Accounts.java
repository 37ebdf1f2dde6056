package io.sillage.account;

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
    private final PasswordRules rules;
    private final PasswordHashes hashes;
    private final SignInLimits limits;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordRules rules, PasswordHashes hashes, SignInLimits limits, Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.hashes = hashes;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @throws BadMailAddress when the address is none, or is written to look like another
     * @throws WeakPassword when the password is too short or too well known
     * @throws AccountExists when the mailbox has an account, however it is spelt
     */
    public AccountId open(String mail, String password, String name, Locale locale, ZoneId zone) {
        var address = MailAddress.parse(mail).orElseThrow(BadMailAddress::new);
        rules.check(password, address);
        var account = new Account(
                AccountId.random(),
                address.value(),
                address.identity(),
                hashes.hash(password),
                name,
                locale.toLanguageTag(),
                zone.getId(),
                clock.instant(),
                null);
        try {
            return accounts.save(account).id();
        } catch (DuplicateKeyException e) {
            throw new AccountExists();
        }
    }

    /**
     * The person whose mail address and password these are. The answer to a wrong password and to an unknown address is
     * the same and takes the same time.
     *
     * @param networkAddress where the try comes from, as the edge groups addresses
     * @throws WrongCredentials when they do not belong together
     * @throws TooManyTries when the address, or the place it comes from, has had its tries
     * @throws SignInBusy when too many passwords are being checked
     */
    public SignedIn signIn(String mail, String password, String networkAddress) {
        var identity = MailAddress.parse(mail).map(MailAddress::identity);
        var key = identity.orElse("");
        limits.take(key, networkAddress);
        var account = identity.flatMap(accounts::findByMailIdentity);
        var hash = account.map(Account::passwordHash).orElse(null);
        if (!hashes.matches(password, hash)) {
            throw new WrongCredentials();
        }
        limits.giveBack(key, networkAddress);
        return account.orElseThrow(WrongCredentials::new).person();
    }

    public Optional<SignedIn> find(AccountId id) {
        return accounts.findById(id).map(Account::person);
    }
}
