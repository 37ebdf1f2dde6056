package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.notification.AddressBook;
import io.sillage.notification.Addressee;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where people with an account are written to: at the address that they have shown to be theirs. */
@Component
class AccountAddresses implements AddressBook {

    private final AccountRepository accounts;

    AccountAddresses(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Addressee> find(AccountId person) {
        return accounts.findById(person)
                .filter(account -> account.activated() != null)
                .map(Account::addressee);
    }
}
