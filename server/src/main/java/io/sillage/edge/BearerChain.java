package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The way in for applications: a request that bears a token is judged by it alone, and its cookies are not looked at. */
@Configuration(proxyBeanMethods = false)
class BearerChain {

    @Bean
    @Order(1)
    SecurityFilterChain programChain(HttpSecurity http, BearerRequests bearers, BearerStrangers strangers)
            throws Exception {
        return http.securityMatcher(BearerChain::isForPrograms)
                .authorizeHttpRequests(RouteRules::forPrograms)
                .securityContext(context -> context.securityContextRepository(bearers))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::write)
                .exceptionHandling(no -> no.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .anonymous(Customizer.withDefaults())
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return (request.getRequestURI().startsWith("/api/") && BearerRequests.bears(request))
                || request.getRequestURI().equals(Route.USER_INFO);
    }
}
