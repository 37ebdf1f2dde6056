package io.sillage.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a reference of its own, which its answer and its lines in the log carry, and answers a defect of
 * the filters within, where no controller's advice can.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestReference extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestReference.class.getName();
    private static final String IN_LOG = "request";
    private static final Logger LOG = LoggerFactory.getLogger(RequestReference.class);

    private final SecureRandom random = new SecureRandom();
    private final Answers answers;

    RequestReference(Answers answers) {
        this.answers = answers;
    }

    /** The reference of a request, or an empty text for one that did not come through the filter. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String reference ? reference : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = newReference();
        request.setAttribute(ATTRIBUTE, reference);
        response.setHeader(HEADER, reference);
        try (var inLog = MDC.putCloseable(IN_LOG, reference)) {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            LOG.error("Request {} met a defect", reference, e);
            answers.send(request, response, HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    private String newReference() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
