package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MembershipRepository extends CrudRepository<Membership, UUID> {

    Optional<Membership> findByPeriodAndPerson(PeriodId period, AccountId person);

    List<Membership> findByPerson(AccountId person);
}
