package io.sillage.edge;

import io.sillage.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Answers those whom a filter chain does not let through. The REST interface tells all of them the same; a page sends
 * people to sign in, but only where there is a page.
 */
@Component
class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Answers answers;
    private final RequestMatcher pages = new OrRequestMatcher(Route.ALL.stream()
            .<RequestMatcher>map(
                    route -> PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()))
            .toList());

    Strangers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Faces.isRest(request)) {
            answers.send(request, response, Problem.of(new NotSignedIn()));
        } else if (!pages.matches(request)) {
            answers.send(request, response, Problem.of(new NotFound()));
        } else if (Faces.isScripted(request)) {
            response.setHeader("HX-Redirect", "/sign-in");
            answers.send(request, response, Problem.of(new NotSignedIn()));
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", "/sign-in");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var refusal = why instanceof CsrfException ? new ForgedRequest() : new NotFound();
        answers.send(request, response, Problem.of(refusal));
    }
}
