package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Knows which mailbox is whose, however its address is spelt. Only people who have shown that they read it count. */
@Service
public class Mailboxes {

    private final AccountRepository accounts;

    Mailboxes(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Whether this text names the mailbox of this person. */
    public boolean isOf(AccountId person, String mail) {
        var wanted = MailAddress.parse(mail).map(MailAddress::identity);
        return wanted.isPresent() && wanted.equals(accounts.findById(person).flatMap(Mailboxes::shown));
    }

    /**
     * The one name of the mailbox that this text means, whether or not anybody has it.
     *
     * @throws BadMailAddress when it is no address
     */
    public String identityOf(String mail) {
        return MailAddress.parse(mail).map(MailAddress::identity).orElseThrow(BadMailAddress::new);
    }

    /** The name of the mailbox that a person has shown to read. */
    public Optional<String> findIdentity(AccountId person) {
        return accounts.findById(person).flatMap(Mailboxes::shown);
    }

    private static Optional<String> shown(Account account) {
        return account.activated() == null ? Optional.empty() : Optional.of(account.mailIdentity());
    }
}
