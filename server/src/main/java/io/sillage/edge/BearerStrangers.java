package io.sillage.edge;

import io.sillage.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Answers applications that are not let through, as RFC 6750 section 3 has it: an unknown token, or one for less. */
@Component
class BearerStrangers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"sillage\"";

    private final Answers answers;
    private final RequestMatcher routes = Strangers.routes();

    BearerStrangers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var more = BearerRequests.bears(request) ? ", error=\"invalid_token\"" : "";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + more);
        answers.send(request, response, Problem.of(new NotSignedIn()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (routes.matches(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\"");
            answers.send(request, response, Problem.of(new InsufficientScope()));
        } else {
            answers.send(request, response, Problem.of(new NotFound()));
        }
    }
}
