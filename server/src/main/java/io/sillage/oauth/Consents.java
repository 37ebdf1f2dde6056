package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person agreed to on the page, as Spring's authorization server hands it over. Nothing that was agreed to before
 * is ever taken for agreed: each connection is a decision of its own. The letter about it is posted with it (A23).
 */
@Component
class Consents implements OAuth2AuthorizationConsentService {

    private final ConnectionTable connections;
    private final ApplicationTable applications;
    private final OauthLetters letters;
    private final Rights rights;
    private final Clock clock;

    Consents(
            ConnectionTable connections,
            ApplicationTable applications,
            OauthLetters letters,
            Rights rights,
            Clock clock) {
        this.connections = connections;
        this.applications = applications;
        this.letters = letters;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String application, String person) {
        return null;
    }

    @Override
    @Transactional
    public void save(OAuth2AuthorizationConsent consent) {
        var connection = new Connection(
                UUID.randomUUID(),
                UUID.fromString(consent.getRegisteredClientId()),
                AccountId.parse(consent.getPrincipalName()),
                Scope.known(consent.getScopes()),
                periods(consent),
                clock.instant());
        connections.keep(connection);
        applications.find(connection.application()).ifPresent(to -> letters.tellGiven(connection, to));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        // what was given is taken back on its own page
    }

    /** Whatever was sent, the periods are those in which cars are the person's now. */
    private Set<PeriodId> periods(OAuth2AuthorizationConsent consent) {
        var chosen = consent.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        var now = clock.instant();
        return rights.periodsOf(AccountId.parse(consent.getPrincipalName())).stream()
                .filter(period -> period.covers(now))
                .filter(period ->
                        chosen.contains(ChosenCars.authority(period.vehicle().toString())))
                .map(OwnershipPeriod::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
