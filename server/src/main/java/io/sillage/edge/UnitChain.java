package io.sillage.edge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The way in for head units, apart from that of people: it knows their tokens and keys alone, so an owner's session is nothing
 * here, and a unit is a stranger everywhere else.
 */
@Configuration(proxyBeanMethods = false)
class UnitChain {

    @Bean
    @Order(-1)
    SecurityFilterChain unitRealm(HttpSecurity http, UnitContext context, UnitStrangers strangers) throws Exception {
        http.securityMatcher(UnitRoutes.ROOT, UnitRoutes.ROOT + "/**")
                .authorizeHttpRequests(RouteRules::forUnits)
                .securityContext(security -> security.securityContextRepository(context))
                .csrf(AbstractHttpConfigurer::disable);
        return ChainRules.build(http, strangers);
    }
}
