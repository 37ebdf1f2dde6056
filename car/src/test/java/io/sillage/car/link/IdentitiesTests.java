package io.sillage.car.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTests {

    @TempDir
    private Path folder;

    @Test
    void areTheSameWhenTheyAreReadAgain() throws Exception {
        var file = folder.resolve("fleet");
        var fleet = List.of(anyone(), anyone(), anyone());
        Identities.save(fleet, file);
        assertThat(Identities.load(file)).isEqualTo(fleet);
        assertThat(Identities.load(file).getLast().device())
                .isEqualTo(fleet.getLast().device());
    }

    @Test
    void onlyTheirOwnerCanReadThem() throws Exception {
        var file = folder.resolve("fleet");
        Identities.save(List.of(anyone()), file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("fleet"), "not a key");
        assertThatThrownBy(() -> Identities.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read");
    }

    private static Identity anyone() throws Exception {
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(256);
        var pair = keys.generateKeyPair();
        var name = new X500Principal("CN=" + UUID.randomUUID());
        var certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(Instant.EPOCH),
                        Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                        name,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
        return new Identity(pair.getPrivate(), List.of(new JcaX509CertificateConverter().getCertificate(certificate)));
    }
}
