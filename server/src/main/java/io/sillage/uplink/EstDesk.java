package io.sillage.uplink;

import io.sillage.kernel.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.slf4j.LoggerFactory;

/**
 * Answers enrolment over secure transport (RFC 7030) under {@code /.well-known/est}. Requests are read on an event
 * loop, decided on a worker thread.
 */
final class EstDesk {

    private static final RareLog FAILURES = new RareLog(LoggerFactory.getLogger(EstDesk.class));
    private static final String PATH = "/.well-known/est/";
    private static final int MAX_BODY = 8 * 1024;

    private final Vertx vertx;
    private final Enrolment enrolment;
    private final CertificateAuthority authority;
    private final AttemptLimit attempts = new AttemptLimit();

    EstDesk(Vertx vertx, Enrolment enrolment, CertificateAuthority authority) {
        this.vertx = vertx;
        this.enrolment = enrolment;
        this.authority = authority;
    }

    void handle(HttpServerRequest request) {
        switch (String.valueOf(request.path())) {
            case PATH + "cacerts" -> only(HttpMethod.GET, request, () -> send(request, caCertificates()));
            case PATH + "simpleenroll" -> only(HttpMethod.POST, request, () -> enrol(request));
            case PATH + "simplereenroll" -> only(HttpMethod.POST, request, () -> renew(request));
            default -> end(request, 404, "not found");
        }
    }

    private void only(HttpMethod method, HttpServerRequest request, Runnable answer) {
        if (request.method().equals(method)) {
            answer.run();
        } else {
            end(request, 405, "expected " + method);
        }
    }

    private List<X509Certificate> caCertificates() {
        return List.of(authority.root(), authority.issuing());
    }

    private void enrol(HttpServerRequest request) {
        var from = AttemptLimit.network(request.remoteAddress().hostAddress());
        var authorization = request.getHeader("Authorization");
        decide(
                request,
                from,
                body -> enrolment.enrol(
                        EstMessages.token(authorization == null ? "" : authorization), EstMessages.request(body)));
    }

    private void renew(HttpServerRequest request) {
        var present = presentOf(request);
        if (present.isEmpty()) {
            end(request, 403, "expected the present certificate of a car");
            return;
        }
        decide(
                request,
                CarIdentity.serialOf(present.get()),
                body -> enrolment.renew(present.get(), EstMessages.request(body)));
    }

    private static Optional<X509Certificate> presentOf(HttpServerRequest request) {
        try {
            return Optional.of((X509Certificate) request.sslSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private interface Decision {
        X509Certificate on(byte[] body);
    }

    private void decide(HttpServerRequest request, String who, Decision decision) {
        if (attempts.isSpent(who)) {
            request.response().putHeader("Retry-After", "60");
            end(request, 429, "too many failed attempts; try again in a minute");
            return;
        }
        var body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() + part.length() > MAX_BODY) {
                request.connection().close();
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(done -> vertx.executeBlocking(() -> decision.on(body.getBytes()), false)
                .onSuccess(certificate -> send(request, List.of(certificate)))
                .onFailure(failure -> refuse(request, who, failure)));
    }

    private void refuse(HttpServerRequest request, String who, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            attempts.failed(who);
            if (refusal.kind() == Refusal.Kind.NOT_SIGNED_IN) {
                request.response().putHeader("WWW-Authenticate", "Basic realm=\"est\"");
            }
            end(request, status(refusal.kind()), refusal.code() + ": " + refusal.getMessage());
            return;
        }
        FAILURES.warn("an enrolment could not be decided", failure);
        request.response().putHeader("Retry-After", "60");
        end(request, 503, "try again later");
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            default -> 400;
        };
    }

    private static void send(HttpServerRequest request, List<X509Certificate> certificates) {
        request.response()
                .putHeader("Content-Type", EstMessages.CERTIFICATES)
                .putHeader("Content-Transfer-Encoding", "base64")
                .end(EstMessages.certificates(certificates));
    }

    private static void end(HttpServerRequest request, int status, String why) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(why + "\n");
    }
}
