package io.sillage.car;

import io.sillage.car.link.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The options that every command has which talks to a server. */
final class LinkOptions {

    static final String NAMES = "server mqtt-port est-port ca token token-file identity buffer";
    static final String USAGE = """
              --server HOST      where the server is (default localhost)
              --mqtt-port N      its vehicle link (default 8883)
              --est-port N       its enrolment (default 8884)
              --ca FILE          certificates of the authority that the server's own is under, PEM
              --identity DIR     key and certificate of the car (default data/car/identity)
              --token T          bootstrap token, for a car that has no certificate yet; @FILE reads it from a file
              --token-file FILE  the same
              --buffer DIR       what is recorded and has no receipt yet (default data/car/buffer)
            """;

    private static final Path HOME = Path.of("data", "car");

    private LinkOptions() {}

    static Server server(Options options) throws WrongWords {
        var authority = Path.of(options.require("ca"));
        if (!Files.isReadable(authority)) {
            throw new WrongWords("--ca " + authority + "; expected a file that can be read");
        }
        return new Server(
                options.find("server").orElse("localhost"),
                options.whole("mqtt-port", 8883),
                options.whole("est-port", 8884),
                authority);
    }

    static CarUnit.Places places(Options options) {
        return new CarUnit.Places(
                options.find("identity").map(Path::of).orElse(HOME.resolve("identity")),
                options.find("buffer").map(Path::of).orElse(HOME.resolve("buffer")));
    }

    /** The bootstrap token, if there is one; a file keeps it out of the list of processes. */
    static @Nullable String token(Options options) throws IOException {
        var token = options.find("token-file")
                .map(file -> "@" + file)
                .or(() -> options.find("token"))
                .orElse(null);
        return token != null && token.startsWith("@")
                ? Files.readString(Path.of(token.substring(1))).strip()
                : token;
    }
}
