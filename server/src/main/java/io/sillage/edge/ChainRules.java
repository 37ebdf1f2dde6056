package io.sillage.edge;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** What is the same at every way in: our headers, our words for no, and none of the ways to sign in that Spring brings. */
final class ChainRules {

    private ChainRules() {}

    static <S extends AuthenticationEntryPoint & AccessDeniedHandler> SecurityFilterChain build(
            HttpSecurity http, S strangers) throws Exception {
        return http.headers(SecurityHeaders::write)
                .exceptionHandling(no -> no.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .anonymous(Customizer.withDefaults())
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
