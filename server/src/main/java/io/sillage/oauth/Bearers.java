package io.sillage.oauth;

import io.sillage.account.Accounts;
import io.sillage.account.Standing;
import io.sillage.kernel.Digest;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.Sight;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes with an access token. A token says nothing by itself: whether it is good, what was agreed to, whose cars they
 * are and how the account stands is looked up for each request, so what was taken back is gone with the next (A15).
 */
@Service
@Transactional(readOnly = true)
public class Bearers {

    private final FamilyTable families;
    private final ApplicationTable applications;
    private final ConnectionTable connections;
    private final Accounts accounts;
    private final Rights rights;
    private final Clock clock;

    Bearers(
            FamilyTable families,
            ApplicationTable applications,
            ConnectionTable connections,
            Accounts accounts,
            Rights rights,
            Clock clock) {
        this.families = families;
        this.applications = applications;
        this.connections = connections;
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    /** Nobody, when the token is none of ours, has ended, or speaks for whom it may speak no more. */
    public Optional<Bearer> find(String token) {
        return families.find(TokenKind.ACCESS, Digest.of(token))
                .filter(family -> family.hasGood(TokenKind.ACCESS, clock.instant()))
                .flatMap(family ->
                        applications.find(family.application()).flatMap(application -> bearer(application, family)));
    }

    private Optional<Bearer> bearer(Application application, TokenFamily family) {
        var person = family.person();
        if (person == null) {
            return Optional.of(new Bearer(application.client(), Scope.known(family.scopes()), null));
        }
        return connections.find(application.id(), person).flatMap(connection -> {
            var scopes = scopes(family, connection);
            return speaker(application, connection, scopes).map(who -> new Bearer(application.client(), scopes, who));
        });
    }

    /** What this token was given for, as far as it is still agreed to. */
    private static Set<Scope> scopes(TokenFamily family, Connection connection) {
        var scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(Scope.known(family.scopes()));
        scopes.retainAll(connection.scopes());
        return scopes;
    }

    /** The person, when his account is open all the way, and of the cars that he named one at least is still his. */
    private Optional<SignedIn> speaker(Application application, Connection connection, Set<Scope> scopes) {
        var program = new Sight.Program(connection.id(), application.name());
        var periods = present(connection);
        return accounts.findPresent(connection.person())
                .filter(present -> present.standing() == Standing.FULL)
                .filter(present -> connection.periods().isEmpty() || !periods.isEmpty())
                .map(present -> present.person()
                        .through(Sight.of(program, periods, scopes.stream().anyMatch(Scope::isLocation))));
    }

    private Set<PeriodId> present(Connection connection) {
        var now = clock.instant();
        return rights.periodsOf(connection.person()).stream()
                .filter(period -> period.covers(now))
                .map(OwnershipPeriod::id)
                .filter(connection.periods()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
