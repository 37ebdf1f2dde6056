package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own authority: its files, what it signs, and which certificates of cars are taken (A26, F22). */
class CertificateAuthorityTests {

    private static final Instant NOW = Instant.parse("2026-02-28T12:00:00Z");

    @TempDir
    Path data;

    private KeyFiles files;
    private CertificateAuthority authority;

    @BeforeEach
    void open() {
        files = new KeyFiles(data.resolve("keys"));
        authority = CertificateAuthority.open(data, files, at(NOW));
    }

    @Test
    void keysAreForUsAlone() throws Exception {
        for (var name : List.of("car-root.key", "car-issuing.key")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("keys").resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(data.resolve("car-ca.pem")))
                .startsWith("-----BEGIN CERTIFICATE-----")
                .doesNotContain("PRIVATE");
    }

    @Test
    void worksOnWithoutTheKeyOfTheRoot() throws Exception {
        Files.delete(data.resolve("keys/car-root.key"));
        var again = CertificateAuthority.open(data, files, at(NOW));
        assertThat(again.root()).isEqualTo(authority.root());
        assertThat(again.issuing()).isEqualTo(authority.issuing());
    }

    @Test
    void aDeviceIsVouchedForUpToTheRoot() throws Exception {
        var leaf = leaf(NOW);
        leaf.verify(authority.issuing().getPublicKey());
        authority.issuing().verify(authority.root().getPublicKey());
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(leaf.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        trust(NOW, Duration.ZERO).checkClientTrusted(new X509Certificate[] {leaf}, "EC");
    }

    @Test
    void aDeviceIsTakenInItsTimeAlone() {
        var leaf = leaf(NOW);
        var end = leaf.getNotAfter().toInstant();
        assertRefused(leaf, end.plusSeconds(1), Duration.ZERO);
        assertRefused(leaf, NOW.minus(Duration.ofDays(2)), Duration.ofDays(90));
    }

    @Test
    void anExpiredDeviceIsTakenForAWhileWhereItMayRenew() throws Exception {
        var leaf = leaf(NOW);
        var end = leaf.getNotAfter().toInstant();
        trust(end.plus(Duration.ofDays(89)), Duration.ofDays(90))
                .checkClientTrusted(new X509Certificate[] {leaf}, "EC");
        assertRefused(leaf, end.plus(Duration.ofDays(91)), Duration.ofDays(90));
    }

    @Test
    void certificatesOfOthersAreRefused(@TempDir Path elsewhere) {
        var other = CertificateAuthority.open(elsewhere, new KeyFiles(elsewhere), at(NOW));
        assertRefused(
                other.certify(UUID.randomUUID(), CertificateForms.newKeys().getPublic()), NOW, Duration.ZERO);
        assertRefused(authority.newServer(List.of("localhost")).certificate(), NOW, Duration.ZERO);
        assertRefused(authority.issuing(), NOW, Duration.ZERO);
        var span = new CertificateForms.Span(NOW.minusSeconds(60), NOW.plusSeconds(60));
        assertRefused(CertificateForms.root("self-signed", span).certificate(), NOW, Duration.ZERO);
    }

    @Test
    void theServersCertificateIsRenewedBeforeItEnds() {
        var names = List.of("localhost", "127.0.0.1");
        var first = new ServerIdentity(authority, files, names, at(NOW)).certificate();
        var daysBefore = first.getNotAfter().toInstant().minus(Duration.ofDays(29));

        var kept = new ServerIdentity(authority, files, names, at(NOW.plus(Duration.ofDays(30))));
        assertThat(kept.certificate()).isEqualTo(first);
        var then = CertificateAuthority.open(data, files, at(daysBefore));
        var renewed = new ServerIdentity(then, files, names, at(daysBefore)).certificate();
        assertThat(renewed).isNotEqualTo(first);
        assertThat(renewed.getNotAfter()).isAfter(first.getNotAfter());
    }

    @Test
    void theServersCertificateIsMadeAgainForANewName() {
        var first = new ServerIdentity(authority, files, List.of("localhost"), at(NOW)).certificate();
        var second =
                new ServerIdentity(authority, files, List.of("localhost", "cars.example.org"), at(NOW)).certificate();
        assertThat(ServerNames.of(second)).containsExactlyInAnyOrder("localhost", "cars.example.org");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aCertificateOfTheLeapDayEndsOnARealDay() {
        var leaf = CertificateForms.device(
                "d",
                CertificateForms.newKeys().getPublic(),
                new CertificateForms.Span(
                        NOW, Instant.parse("2028-02-29T12:00:00Z").plus(Duration.ofDays(365))),
                files.read("car-issuing"));
        assertThat(leaf.getNotAfter().toInstant()).isEqualTo(Instant.parse("2029-02-28T12:00:00Z"));
    }

    private X509Certificate leaf(Instant now) {
        return CertificateAuthority.open(data, files, at(now))
                .certify(UUID.randomUUID(), CertificateForms.newKeys().getPublic());
    }

    private CarTrust trust(Instant now, Duration grace) {
        return new CarTrust(authority.issuing(), at(now), grace);
    }

    private void assertRefused(X509Certificate certificate, Instant now, Duration grace) {
        assertThatThrownBy(() -> trust(now, grace).checkClientTrusted(new X509Certificate[] {certificate}, "EC"))
                .isInstanceOf(CertificateException.class);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
