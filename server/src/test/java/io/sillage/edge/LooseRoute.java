package io.sillage.edge;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;

/** For tests: takes the rule of one route out of the filter chains of the running platform, and puts it back. */
final class LooseRoute implements AutoCloseable {

    private record Rules(RequestMatcherDelegatingAuthorizationManager manager, List<Object> before) {}

    private final List<Rules> chains = new ArrayList<>();
    private int loosened;

    LooseRoute(Iterable<SecurityFilterChain> all, Route route) {
        all.forEach(chain -> loosen(rulesOf(chain), route));
    }

    /** Whether any chain had a rule for it. */
    boolean found() {
        return loosened > 0;
    }

    @Override
    public void close() {
        chains.forEach(rules -> set(rules.manager(), "mappings", rules.before()));
    }

    private static RequestMatcherDelegatingAuthorizationManager rulesOf(SecurityFilterChain chain) {
        var filter = ((DefaultSecurityFilterChain) chain)
                .getFilters().stream()
                        .filter(AuthorizationFilter.class::isInstance)
                        .map(AuthorizationFilter.class::cast)
                        .findFirst()
                        .orElseThrow();
        Object manager = filter.getAuthorizationManager();
        while (!(manager instanceof RequestMatcherDelegatingAuthorizationManager rules)) {
            manager = get(manager, "delegate");
        }
        return rules;
    }

    /** The first rule that applies decides, so one before all others lets everybody pass who asks for the route. */
    private void loosen(RequestMatcherDelegatingAuthorizationManager manager, Route route) {
        @SuppressWarnings("unchecked")
        var before = (List<Object>) get(manager, "mappings");
        var after = new ArrayList<>(before);
        for (int i = 0; i < after.size(); i++) {
            var entry = (RequestMatcherEntry<?>) after.get(i);
            if (isOf(entry, route)) {
                AuthorizationManager<RequestAuthorizationContext> anybody =
                        (person, request) -> new AuthorizationDecision(true);
                after.set(i, new RequestMatcherEntry<>(entry.getRequestMatcher(), anybody));
                loosened++;
            }
        }
        chains.add(new Rules(manager, before));
        set(manager, "mappings", after);
    }

    private static boolean isOf(RequestMatcherEntry<?> entry, Route route) {
        var path = route.pattern().replace("/**", "/x").replaceAll("\\{[^}]+}", "x");
        return entry.getRequestMatcher() instanceof PathPatternRequestMatcher matcher
                && matcher.matches(new MockHttpServletRequest(route.method().name(), path));
    }

    private static Object get(Object object, String name) {
        try {
            return field(object, name).get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object object, String name, Object value) {
        try {
            field(object, name).set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object object, String name) {
        try {
            var field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
