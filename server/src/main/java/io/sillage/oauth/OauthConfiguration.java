package io.sillage.oauth;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Which tokens Spring's authorization server makes, and by which clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OauthSettings.class)
class OauthConfiguration {

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(SigningKeys keys, Clock clock) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst);
        var idTokens = new JwtGenerator(encoder);
        idTokens.setClock(clock);
        var accessTokens = new OAuth2AccessTokenGenerator();
        accessTokens.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(idTokens, accessTokens, new RefreshTokens(clock));
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new ClientSecrets();
    }
}
