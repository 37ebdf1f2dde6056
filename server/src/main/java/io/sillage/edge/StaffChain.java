package io.sillage.edge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The way in for those who work here, apart from the customers': it knows its own sessions, cookie and tokens alone, so a
 * customer is a stranger here, and whoever works here is one among customers (A11).
 */
@Configuration(proxyBeanMethods = false)
class StaffChain {

    private final StaffContext context;
    private final StaffCsrf csrf;
    private final StaffStrangers strangers;

    StaffChain(StaffContext context, StaffCsrf csrf, StaffStrangers strangers) {
        this.context = context;
        this.csrf = csrf;
        this.strangers = strangers;
    }

    @Bean
    @Order(0)
    SecurityFilterChain staffRealm(HttpSecurity http) throws Exception {
        http.securityMatcher(StaffRoutes.ROOT + "/**")
                .authorizeHttpRequests(RouteRules::forStaff)
                .securityContext(security -> security.securityContextRepository(context))
                .csrf(tokens -> tokens.csrfTokenRepository(csrf));
        return ChainRules.build(http, strangers);
    }
}
