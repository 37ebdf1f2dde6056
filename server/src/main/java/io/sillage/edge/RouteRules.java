package io.sillage.edge;

import io.sillage.account.Standing;
import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** The list of routes as rules of the filter chains: what is not in it does not exist. */
final class RouteRules {

    private static final DispatcherType[] INSIDE = {
        DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE
    };

    private RouteRules() {}

    /** For people with a session, and for nobody. */
    static void forPeople(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        // what the container itself dispatches belongs to a request that was asked already; INCLUDE is an error met
        // half-way
        registry.dispatcherTypeMatchers(INSIDE).permitAll();
        for (var route : Route.WITH_HEADS) {
            var rule = registry.requestMatchers(route.method(), route.pattern());
            switch (route.access()) {
                case PUBLIC -> rule.permitAll();
                case ADMITTED -> rule.authenticated();
                case SIGNED_IN -> rule.hasAuthority(SessionPerson.authority(Standing.FULL));
                case PROVEN -> rule.hasAllAuthorities(SessionPerson.authority(Standing.FULL), Proofs.FRESH);
                case PROGRAM, STAFF, CLERK, OPERATOR, UNIT, LINKED_UNIT -> rule.denyAll();
            }
        }
        registry.anyRequest().denyAll();
    }

    /** For those who work here, and for nobody. */
    static void forStaff(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        registry.dispatcherTypeMatchers(INSIDE).permitAll();
        for (var route : StaffRoutes.ALL) {
            var rule = registry.requestMatchers(route.method(), route.pattern());
            switch (route.access()) {
                case PUBLIC -> rule.permitAll();
                case STAFF -> rule.hasAllAuthorities(wanted(StaffContext.STAFF, route));
                case CLERK -> rule.hasAllAuthorities(wanted(StaffContext.CLERK, route));
                case OPERATOR -> rule.hasAllAuthorities(wanted(StaffContext.OPERATOR, route));
                case ADMITTED, SIGNED_IN, PROVEN, PROGRAM, UNIT, LINKED_UNIT -> rule.denyAll();
            }
        }
        registry.anyRequest().denyAll();
    }

    /** For head units, and for nobody. */
    static void forUnits(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        registry.dispatcherTypeMatchers(INSIDE).permitAll();
        for (var route : UnitRoutes.ALL) {
            var rule = registry.requestMatchers(route.method(), route.pattern());
            switch (route.access()) {
                case PUBLIC -> rule.permitAll();
                case UNIT -> rule.hasAuthority(UnitContext.UNIT);
                case LINKED_UNIT -> rule.hasAuthority(UnitContext.LINKED);
                case ADMITTED, SIGNED_IN, PROVEN, PROGRAM, STAFF, CLERK, OPERATOR -> rule.denyAll();
            }
        }
        registry.anyRequest().denyAll();
    }

    private static String[] wanted(String role, Route route) {
        return StaffRoutes.matters(route) ? new String[] {role, StaffContext.FRESH} : new String[] {role};
    }

    /** For applications with a token: what their scopes open, and nothing that is open to everybody else. */
    static void forPrograms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        registry.dispatcherTypeMatchers(INSIDE).permitAll();
        for (var route : Route.WITH_HEADS) {
            var scope = route.scope();
            if (scope != null) {
                registry.requestMatchers(route.method(), route.pattern()).hasAuthority(scope.authority());
            }
        }
        registry.anyRequest().denyAll();
    }
}
