package io.sillage.oauth;

import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** A car that is its owner's no more is seen by none of the applications he named it to (A15, A19). */
@Component
class FormerCars implements EndsWithOwnership {

    private final ConnectionTable connections;
    private final FamilyTable families;

    FormerCars(ConnectionTable connections, FamilyTable families) {
        this.connections = connections;
        this.families = families;
    }

    /** Where no car is left, the connection ends, and its tokens with it. */
    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        connections.of(ended.owner()).stream()
                .filter(connection -> connection.periods().contains(ended.id()))
                .forEach(connection -> take(connection, ended));
    }

    private void take(Connection connection, OwnershipPeriod ended) {
        var rest = new HashSet<>(connection.periods());
        rest.remove(ended.id());
        if (rest.isEmpty()) {
            connections.remove(connection.id());
            families.removeOf(connection.person(), connection.application());
        } else {
            connections.keep(connection.of(rest));
        }
    }
}
