package io.sillage.car.link;

import io.sillage.car.buffer.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** The identities of many cars in one file: for each its key, then its certificates, PEM. */
public final class Identities {

    private static final String NEXT = "(?=-----BEGIN PRIVATE KEY-----)";

    private Identities() {}

    public static List<Identity> load(Path file) throws IOException {
        try {
            var identities = new ArrayList<Identity>();
            for (var text : Files.readString(file).split(NEXT)) {
                int certificates = text.indexOf("-----BEGIN CERTIFICATE-----");
                identities.add(new Identity(
                        Pem.privateKey(text.substring(0, certificates)),
                        Pem.certificates(text.substring(certificates))));
            }
            return identities;
        } catch (GeneralSecurityException | StringIndexOutOfBoundsException e) {
            throw new IOException("the identities in " + file + " cannot be read", e);
        }
    }

    /** Only its owner can read the file. */
    public static void save(List<Identity> identities, Path file) throws IOException {
        var text = new StringBuilder();
        identities.forEach(identity -> text.append(Pem.write(identity.key())).append(Pem.write(identity.chain())));
        DurableFiles.write(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
