package io.sillage.car.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Gets a car's unit its certificate by EST (RFC 7030): the first one with a bootstrap token, the next ones with the one
 * it has. The key is made here, P-256, and never leaves. Safe for use by several threads.
 */
public final class Enrolment implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 4;
    private static final String BOOTSTRAP_USER = "bootstrap";

    private final URI est;
    private final Trust trust;
    private final HttpClient stranger;

    public Enrolment(String host, int port, Trust trust) throws IOException {
        this.est = URI.create("https://" + host + ":" + port + "/.well-known/est/");
        this.trust = trust;
        this.stranger = client(null);
    }

    /** Enrols with a token that is good once, for one car: it is spent last, when all else has been fetched. */
    public Identity enrol(String token) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((BOOTSTRAP_USER + ":" + token).getBytes(StandardCharsets.UTF_8));
        return request(stranger, "simpleenroll", "Basic " + basic, null);
    }

    /** Renews a certificate that is still good, with a new key. */
    public Identity renew(Identity identity) throws IOException, InterruptedException {
        try (var http = client(identity)) {
            return request(http, "simplereenroll", null, identity);
        }
    }

    private HttpClient client(@Nullable Identity identity) throws IOException {
        return HttpClient.newBuilder()
                .sslContext(trust.tls(identity))
                .connectTimeout(PATIENCE)
                .build();
    }

    private Identity request(
            HttpClient http, String operation, @Nullable String authorization, @Nullable Identity identity)
            throws IOException, InterruptedException {
        try {
            var pair = newKey();
            var subject = identity == null
                    ? new X500Principal("CN=sillage car")
                    : identity.chain().getFirst().getSubjectX500Principal();
            var request = HttpRequest.newBuilder(est.resolve(operation))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/pkcs10")
                    .header("Content-Transfer-Encoding", "base64")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(base64(signingRequest(pair, subject))));
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            var authorities = certificates(send(http, get("cacerts")));
            var issued = certificates(send(http, request.build()));
            var known = new ArrayList<>(issued);
            known.addAll(authorities);
            return new Identity(pair.getPrivate(), Chains.from(leaf(issued, pair), known));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("the enrolment failed", e);
        }
    }

    private HttpRequest get(String operation) {
        return HttpRequest.newBuilder(est.resolve(operation)).timeout(PATIENCE).build();
    }

    /** A server that says nothing is asked again; one that was too busy to begin has not spent the token either. */
    private static HttpResponse<String> answer(HttpClient http, HttpRequest request)
            throws IOException, InterruptedException {
        var backoff = new Backoff(new SplittableRandom());
        for (int left = TRIES - 1; ; left--) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.US_ASCII));
            } catch (IOException silence) {
                if (left == 0) {
                    throw silence;
                }
                Thread.sleep(backoff.next());
            }
        }
    }

    private static String send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var answer = answer(http, request);
        if (answer.statusCode() != 200) {
            throw new IOException("EST " + request.uri().getPath() + " answered " + answer.statusCode()
                    + "; expected 200" + explanation(answer.statusCode()));
        }
        return answer.body();
    }

    private static String explanation(int status) {
        return switch (status) {
            case 401, 403 -> ": the bootstrap token is used, out of date, or of another server";
            case 202 -> ": the server wants to look at the request first";
            default -> "";
        };
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return keys.generateKeyPair();
    }

    private static byte[] signingRequest(KeyPair pair, X500Principal subject)
            throws OperatorCreationException, IOException {
        return new JcaPKCS10CertificationRequestBuilder(subject, pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
                .getEncoded();
    }

    private static byte[] base64(byte[] der) {
        return Base64.getMimeEncoder().encode(der);
    }

    /** The certificates of a PKCS #7 answer (RFC 7030 §4.1.3), base64. */
    private static List<X509Certificate> certificates(String base64) throws GeneralSecurityException {
        var der = Base64.getMimeDecoder().decode(base64);
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(der)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static X509Certificate leaf(List<X509Certificate> issued, KeyPair pair) throws IOException {
        return issued.stream()
                .filter(certificate -> certificate.getPublicKey().equals(pair.getPublic()))
                .findFirst()
                .orElseThrow(() -> new IOException("the server issued no certificate for the key that was sent"));
    }

    @Override
    public void close() {
        stranger.close();
    }
}
