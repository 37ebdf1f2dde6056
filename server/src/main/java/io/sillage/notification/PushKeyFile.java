package io.sillage.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** The file that holds the key by which push services know us, readable by its owner alone; made when it is first asked for. */
final class PushKeyFile {

    private PushKeyFile() {}

    static KeyPair readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the key for push services cannot be read or made", e);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(file + " does not hold a key for push services", e);
        }
    }

    private static KeyPair parse(List<String> lines) throws GeneralSecurityException {
        var open = P256.key(Base64.getDecoder().decode(lines.get(0)));
        var own = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)));
        return new KeyPair(open, KeyFactory.getInstance("EC").generatePrivate(own));
    }

    /** Complete before it gets its name, so that a crash cannot leave half a key. */
    private static void make(Path file) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "push", ".new", ownerOnly);
        try {
            Files.write(draft, lines(P256.newPair()), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another start was first: its key is the key
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static List<String> lines(KeyPair pair) {
        var base64 = Base64.getEncoder();
        return List.of(
                base64.encodeToString(P256.point((ECPublicKey) pair.getPublic())),
                base64.encodeToString(pair.getPrivate().getEncoded()));
    }
}
