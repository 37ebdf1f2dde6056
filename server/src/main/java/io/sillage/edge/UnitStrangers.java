package io.sillage.edge;

import io.sillage.headunit.UnitNotLinked;
import io.sillage.headunit.UnitRequests;
import io.sillage.headunit.UnitUnproven;
import io.sillage.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Answers whoever is not let through among head units, as RFC 9449 section 7.1 has it. */
@Component
class UnitStrangers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "DPoP algs=\"ES256\"";

    private final Answers answers;
    private final RequestMatcher routes = new OrRequestMatcher(UnitRoutes.ALL.stream()
            .<RequestMatcher>map(
                    route -> PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()))
            .toList());

    UnitStrangers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!routes.matches(request)) {
            answers.send(request, response, Problem.of(new NotFound()));
            return;
        }
        var more = UnitRequests.bears(request) ? ", error=\"invalid_token\"" : "";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + more);
        answers.send(request, response, Problem.of(new UnitUnproven()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answers.send(request, response, Problem.of(routes.matches(request) ? new UnitNotLinked() : new NotFound()));
    }
}
