package io.sillage.edge;

import io.sillage.edge.Route.Access;
import io.sillage.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Answers those whom the realm of staff does not let through: where there is a page it asks them to sign in there, and what
 * is for colleagues of another kind is not there.
 */
@Component
class StaffStrangers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Answers answers;
    private final RequestMatcher pages = new OrRequestMatcher(StaffRoutes.ALL.stream()
            .<RequestMatcher>map(
                    route -> PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()))
            .toList());

    private final Map<Route, RequestMatcher> mattering = StaffRoutes.ALL.stream()
            .filter(StaffRoutes::matters)
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    route -> PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern())));

    StaffStrangers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (pages.matches(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/staff/sign-in");
        } else {
            answers.send(request, response, Problem.of(new NotFound()));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (!(why instanceof CsrfException) && isStale(request)) {
            var path = request.getRequestURI().replaceFirst("/(signature|retrait|depart)$", "");
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, StaffRoutes.CONFIRM + "?vers=" + path);
            return;
        }
        answers.send(
                request, response, Problem.of(why instanceof CsrfException ? new ForgedRequest() : new NotFound()));
    }

    /** Whether nothing is missing but that the member uses his passkey again. */
    private boolean isStale(HttpServletRequest request) {
        var held = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(who -> who.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return !held.contains(StaffContext.FRESH)
                && mattering.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().matches(request)
                                && held.contains(role(entry.getKey().access())));
    }

    private static String role(Access access) {
        return switch (access) {
            case CLERK -> StaffContext.CLERK;
            case OPERATOR -> StaffContext.OPERATOR;
            default -> StaffContext.STAFF;
        };
    }
}
