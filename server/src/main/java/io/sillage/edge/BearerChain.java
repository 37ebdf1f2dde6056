package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The way in for applications: a request that bears a token is judged by it alone, and its cookies are not looked at. */
@Configuration(proxyBeanMethods = false)
class BearerChain {

    @Bean
    @Order(1)
    SecurityFilterChain programChain(HttpSecurity http, BearerRequests bearers, BearerStrangers strangers)
            throws Exception {
        http.securityMatcher(BearerChain::isForPrograms)
                .authorizeHttpRequests(RouteRules::forPrograms)
                .securityContext(context -> context.securityContextRepository(bearers))
                .csrf(AbstractHttpConfigurer::disable);
        return ChainRules.build(http, strangers);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return (request.getRequestURI().startsWith("/api/") && BearerRequests.bears(request))
                || request.getRequestURI().equals(Route.USER_INFO);
    }
}
