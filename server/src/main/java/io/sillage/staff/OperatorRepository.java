package io.sillage.staff;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface OperatorRepository extends CrudRepository<Operator, UUID> {}
