package io.sillage.edge;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private final RequestMatcher pages = routes();

    Strangers(Answers answers) {
        this.answers = answers;
    }

    /** Whatever stands in the list. */
    static RequestMatcher routes() {
        return new OrRequestMatcher(Route.WITH_HEADS.stream()
                .<RequestMatcher>map(
                        route -> PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()))
                .toList());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Faces.isRest(request)) {
            answers.send(request, response, Problem.of(new NotSignedIn()));
        } else if (!pages.matches(request)) {
            answers.send(request, response, Problem.of(new NotFound()));
        } else {
            lead(request, response, signIn(request), new NotSignedIn());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            answers.send(request, response, Problem.of(new ForgedRequest()));
            return;
        }
        if (!pages.matches(request)) {
            answers.send(request, response, Problem.of(new NotFound()));
            return;
        }
        var notYetOpen = NotYetOpen.here();
        if (notYetOpen.isPresent()) {
            refuse(request, response, notYetOpen.get(), "/compte/a-activer");
        } else {
            refuse(request, response, new ProofNeeded(), "/confirmer?vers=" + asked(request));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal why, String leadTo)
            throws IOException {
        if (Faces.isRest(request)) {
            answers.send(request, response, Problem.of(why));
        } else {
            lead(request, response, leadTo, why);
        }
    }

    /** Whom an application sent comes back to it once he has signed in, and whom the screen of his car sent to its code. */
    private static String signIn(HttpServletRequest request) {
        return List.of(Route.AUTHORIZE, MultimediaRoutes.LET_IN).contains(request.getRequestURI())
                ? "/sign-in?vers=" + asked(request)
                : "/sign-in";
    }

    /** The page that was asked for, or that has the form which was sent. */
    private static String asked(HttpServletRequest request) {
        if (request.getRequestURI().equals(Route.AUTHORIZE) && request.getParameter("code_challenge") == null) {
            var state = URLEncoder.encode(String.valueOf(request.getParameter("state")), StandardCharsets.UTF_8);
            return URLEncoder.encode(OauthChain.CONSENT + "?state=" + state, StandardCharsets.UTF_8);
        }
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** Sends a person to another page, and a script of ours too. */
    private void lead(HttpServletRequest request, HttpServletResponse response, String path, Refusal why)
            throws IOException {
        if (Faces.isScripted(request)) {
            response.setHeader("HX-Redirect", path);
            answers.send(request, response, Problem.of(why));
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", path);
        }
    }
}
