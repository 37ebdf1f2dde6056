package io.sillage.oauth;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;

/** The file that holds the signing keys, readable by its owner alone. */
record SigningKeyFile(Path file) {

    List<JWK> read() {
        try {
            return Files.exists(file) ? JWKSet.parse(Files.readString(file)).getKeys() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the signing keys cannot be read", e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " does not hold signing keys", e);
        }
    }

    /** Complete before it gets its name, so that a crash cannot leave half of it. */
    void write(List<JWK> keys) {
        try {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(folder, "signing", ".new", ownerOnly);
            Files.writeString(
                    draft, new JWKSet(keys).toString(false), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the signing keys cannot be kept", e);
        }
    }
}
