package io.sillage.car.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentTests {

    @TempDir
    Path folder;

    @Test
    void aServerThatHangsUpWithoutAWordIsAskedAgain() throws Exception {
        var calls = new AtomicInteger();
        try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(mute, calls));
            var enrolment = new Enrolment("127.0.0.1", mute.getLocalPort(), Trust.in(anyAuthority()));
            assertThatThrownBy(() -> enrolment.enrol("token")).isInstanceOf(IOException.class);
        }
        assertThat(calls).hasValueGreaterThanOrEqualTo(4);
    }

    private static void hangUp(ServerSocket server, AtomicInteger calls) {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                calls.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    private Path anyAuthority() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        var keys = generator.generateKeyPair();
        var name = new X500Principal("CN=any authority");
        var until = Date.from(Instant.parse("2099-01-01T00:00:00Z"));
        var certificate = new JcaX509v3CertificateBuilder(
                        name, BigInteger.ONE, Date.from(Instant.EPOCH), until, name, keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("ca.pem"), pem);
    }
}
