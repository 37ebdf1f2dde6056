package io.sillage.edge;

import io.sillage.notification.PublicAddress;
import io.sillage.oauth.ChosenCars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationEndpointConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The addresses of the OAuth server, which Spring's filters answer behind our own rules: who has not just shown that he
 * is there does not even reach the page of consent. Addresses that are not named here do not reach those filters.
 */
@Configuration(proxyBeanMethods = false)
class OauthChain {

    static final String CONSENT = "/oauth2/consent";

    private static final String[] ADDRESSES = {
        Route.AUTHORIZE,
        "/oauth2/token",
        Route.REVOKE,
        "/oauth2/jwks",
        "/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server"
    };

    @Bean
    @Order(2)
    SecurityFilterChain oauthFilters(
            HttpSecurity http,
            SessionPerson sessions,
            Strangers strangers,
            PublicAddress address,
            RegisteredClientRepository clients,
            SessionCsrf csrf)
            throws Exception {
        http.securityMatcher(ADDRESSES)
                .oauth2AuthorizationServer(server -> server(server, new OpenClients(clients)))
                .oauth2ResourceServer(none -> none.jwt(jwt -> jwt.decoder(OauthChain::refuse)))
                .addFilterBefore(new OwnAddress(address), CsrfFilter.class)
                .authorizeHttpRequests(RouteRules::forPeople)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(tokens -> tokens.csrfTokenRepository(csrf));
        return ChainRules.build(http, strangers);
    }

    @Bean
    AuthorizationServerSettings oauthAddresses() {
        return AuthorizationServerSettings.builder()
                .oidcUserInfoEndpoint(Route.USER_INFO)
                .build();
    }

    private static void server(OAuth2AuthorizationServerConfigurer server, OpenClients open) {
        server.clientAuthentication(
                        clients -> clients.authenticationConverter(open).authenticationProvider(open))
                .authorizationEndpoint(OauthChain::authorizations)
                .authorizationServerMetadataEndpoint(metadata ->
                        metadata.authorizationServerMetadataCustomizer(about -> about.claims(OauthMetadata::correct)))
                .oidc(oidc -> oidc.providerConfigurationEndpoint(metadata ->
                        metadata.providerConfigurationCustomizer(about -> about.claims(OauthMetadata::correct))));
    }

    private static void authorizations(OAuth2AuthorizationEndpointConfigurer endpoint) {
        endpoint.consentPage(CONSENT)
                .authorizationRequestConverter(AuthorizationRules::refuseElsewhere)
                .authenticationProviders(providers -> providers.forEach(provider -> {
                    switch (provider) {
                        case OAuth2AuthorizationCodeRequestAuthenticationProvider requests -> {
                            requests.setAuthenticationValidator(AuthorizationRules::check);
                            requests.setAuthorizationConsentRequired(request -> true);
                        }
                        case OAuth2AuthorizationConsentAuthenticationProvider consents ->
                            consents.setAuthorizationConsentCustomizer(ChosenCars::add);
                        default -> {
                            // only these two have to do with people
                        }
                    }
                }));
    }

    /** Access tokens are no JWTs, and none of these addresses takes one. */
    private static Jwt refuse(String token) {
        throw new BadJwtException("no access token is a JWT");
    }
}
