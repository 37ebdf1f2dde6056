package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person lets applications see: what is asked of him, what he gave, and how he takes it back. */
@Service
@Transactional
public class Connections {

    private final ConnectionTable table;
    private final FamilyTable families;
    private final ApplicationTable applications;
    private final OauthLetters letters;
    private final Rights rights;
    private final Clock clock;

    Connections(
            ConnectionTable table,
            FamilyTable families,
            ApplicationTable applications,
            OauthLetters letters,
            Rights rights,
            Clock clock) {
        this.table = table;
        this.families = families;
        this.applications = applications;
        this.letters = letters;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * What this person is asked for.
     *
     * @param state names the request
     * @throws NotFound when it is another person's, or decided, or too old
     */
    @Transactional(readOnly = true)
    public AskedFor asked(SignedIn who, String state) {
        return families.find(TokenKind.STATE, Digest.of(state))
                .filter(family -> who.account().equals(family.person()))
                .filter(family -> family.hasGood(TokenKind.STATE, clock.instant()))
                .flatMap(this::asked)
                .orElseThrow(NotFound::new);
    }

    /** The cars that he may name: his own, and not those that others let him see. */
    @Transactional(readOnly = true)
    public Set<VehicleId> carsToName(SignedIn who) {
        return present(who).stream().map(OwnershipPeriod::vehicle).collect(Collectors.toUnmodifiableSet());
    }

    /** What he gave, the newest first. */
    @Transactional(readOnly = true)
    public List<ConnectedApplication> all(SignedIn who) {
        var periods = present(who);
        return table.of(who.account()).stream()
                .flatMap(connection -> view(connection, periods).stream())
                .toList();
    }

    /**
     * Takes back what he gave. Each token that came of it is dead with that.
     *
     * @throws NotFound when he gave nothing of that name
     */
    public void revoke(SignedIn who, UUID id) {
        var connection = table.of(who.account()).stream()
                .filter(given -> given.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        table.remove(connection.id());
        families.removeOf(who.account(), connection.application());
        applications
                .find(connection.application())
                .ifPresent(application -> letters.tellRevoked(who.account(), application));
    }

    /** Ends all that came of a person's ways in, when those are not trusted any more. */
    void endAll(AccountId person) {
        table.removeOf(person);
        families.removeOf(person);
    }

    private List<OwnershipPeriod> present(SignedIn who) {
        var now = clock.instant();
        return rights.periodsOf(who).stream()
                .filter(period -> period.covers(now))
                .toList();
    }

    private Optional<AskedFor> asked(TokenFamily family) {
        var request = family.request();
        return request == null
                ? Optional.empty()
                : applications.find(family.application()).map(application -> asked(application, request));
    }

    private static AskedFor asked(Application application, CodeRequest request) {
        var redirect =
                request.redirect() == null ? application.redirects().iterator().next() : request.redirect();
        return new AskedFor(
                application.client(),
                application.name(),
                application.purpose(),
                Scope.known(request.scopes()),
                Redirects.source(redirect));
    }

    private Optional<ConnectedApplication> view(Connection connection, List<OwnershipPeriod> periods) {
        Set<VehicleId> cars = periods.stream()
                .filter(period -> connection.periods().contains(period.id()))
                .map(OwnershipPeriod::vehicle)
                .collect(Collectors.toUnmodifiableSet());
        return applications
                .find(connection.application())
                .map(application -> new ConnectedApplication(
                        connection.id(),
                        application.name(),
                        application.purpose(),
                        connection.scopes(),
                        cars,
                        connection.given()));
    }
}
