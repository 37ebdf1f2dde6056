package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface AccountRepository extends CrudRepository<Account, AccountId> {

    Optional<Account> findByMailIdentity(String mailIdentity);
}
