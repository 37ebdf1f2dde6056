package io.sillage.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MemberRepository extends CrudRepository<Member, UUID> {

    Optional<Member> findByMailAndLeftAtIsNull(String mail);

    List<Member> findByDealershipAndLeftAtIsNullOrderByName(UUID dealership);

    List<Member> findByDealershipIsNullAndLeftAtIsNull();

    boolean existsByDealershipIsNullAndLeftAtIsNull();
}
