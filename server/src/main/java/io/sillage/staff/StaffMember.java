package io.sillage.staff;

import io.sillage.kernel.NotFound;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one who works here behind the present request: a clerk of a dealership, or an operator, who has none.
 *
 * @param zone the wall clock of those who work here
 */
public record StaffMember(UUID id, String name, @Nullable Dealership dealership, ZoneId zone) {

    public boolean isOperator() {
        return dealership == null;
    }

    /**
     * The dealership of a clerk.
     *
     * @throws NotFound for operators, who work in none
     */
    public Dealership requireDealership() {
        return Optional.ofNullable(dealership).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for clerks, for whom what operators do is not there */
    public void requireOperator() {
        if (!isOperator()) {
            throw new NotFound();
        }
    }

    /** Whether this is a clerk of that dealership. */
    public boolean worksAt(UUID house) {
        return dealership != null && dealership.id().equals(house);
    }
}
