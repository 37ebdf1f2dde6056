package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How an account ends: every module forgets the person, and a last letter says so. */
@Service
public class Closing {

    private final AccountRepository accounts;
    private final ObjectProvider<Ties> ties;
    private final Erasure erasure;
    private final AccountLetters letters;
    private final TransactionTemplate transaction;

    Closing(
            AccountRepository accounts,
            ObjectProvider<Ties> ties,
            Erasure erasure,
            AccountLetters letters,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.ties = ties;
        this.erasure = erasure;
        this.letters = letters;
        this.transaction = transaction;
    }

    /**
     * Closes an account for good, for a person who has just shown that he is there.
     *
     * @throws StillTied while a car is on it
     */
    public void close(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        transaction.executeWithoutResult(status -> {
            if (isTied(id)) {
                throw new StillTied();
            }
            erasure.erase(id);
            letters.sayFarewell(account);
        });
    }

    /** Whether something must be parted with first. */
    public boolean isTied(AccountId id) {
        return ties.stream().anyMatch(tie -> tie.hold(id));
    }
}
