package io.sillage.oauth;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The registered applications as Spring's authorization server asks for them: all by the same, strict rules. */
@Component
class RegisteredApplications implements RegisteredClientRepository {

    /** How long a code waits to be exchanged. */
    static final Duration CODE_LASTS = Duration.ofMinutes(1);

    static final Duration ACCESS_LASTS = Duration.ofMinutes(10);

    /** How long an application may stay away before it has to ask the person again. */
    static final Duration REFRESH_LASTS = Duration.ofDays(30);

    private static final ClientSettings RULES = ClientSettings.builder()
            .requireProofKey(true)
            .requireAuthorizationConsent(true)
            .build();
    private static final TokenSettings TOKENS = TokenSettings.builder()
            .authorizationCodeTimeToLive(CODE_LASTS)
            .accessTokenTimeToLive(ACCESS_LASTS)
            .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
            .refreshTokenTimeToLive(REFRESH_LASTS)
            .reuseRefreshTokens(false)
            .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
            .build();

    private final ApplicationTable table;

    RegisteredApplications(ApplicationTable table) {
        this.table = table;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return table.find(UUID.fromString(id))
                .map(RegisteredApplications::client)
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String client) {
        return table.findByClient(client).map(RegisteredApplications::client).orElse(null);
    }

    /** Applications come from an operator alone. */
    @Override
    public void save(RegisteredClient client) {
        throw new IllegalStateException("nothing that is asked over the network registers an application");
    }

    private static RegisteredClient client(Application application) {
        var client = RegisteredClient.withId(application.id().toString())
                .clientId(application.client())
                .clientName(application.name())
                .scopes(all -> all.addAll(Scope.texts(application.scopes())))
                .redirectUris(all -> all.addAll(application.redirects()))
                .clientSettings(RULES)
                .tokenSettings(TOKENS);
        if (application.isForPeople()) {
            client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN);
        } else {
            client.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        if (application.secretDigest() == null) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            client.clientSecret(application.secretDigest())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        }
        return client.build();
    }
}
