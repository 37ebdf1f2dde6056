package io.sillage.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of an embedded PostgreSQL: its unpacked binaries, its data, its passwords, its log and its lock. */
record PostgresHome(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(PostgresHome.class);

    /**
     * Opens the wanted folder. Where the server's user cannot enter it, the home is made elsewhere and a link left in
     * its place, so that a copy of the data folder never meets the database of another one.
     */
    static PostgresHome open(Path wanted, Path elsewhere, ServerUser user) throws IOException {
        var here = wanted.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(here)) {
            return existing(here, user);
        }
        if (user.canEnter(nearestExisting(here))) {
            Files.createDirectories(here);
            return new PostgresHome(here.toRealPath());
        }
        if (Files.exists(here.resolve("data"), LinkOption.NOFOLLOW_LINKS)) {
            throw unreachable(here, user);
        }
        return moved(here, elsewhere, user);
    }

    private static PostgresHome existing(Path link, ServerUser user) throws IOException {
        if (!Files.isDirectory(link)) {
            throw new PostgresTrouble(
                    link + " points to " + Files.readSymbolicLink(link) + ", which is not there.",
                    "Put the database back in its place, or remove the link to begin with an empty database.");
        }
        var home = link.toRealPath();
        if (!user.canEnter(home)) {
            throw unreachable(home, user);
        }
        log.info("The database is in {}", home);
        return new PostgresHome(home);
    }

    private static PostgresHome moved(Path link, Path elsewhere, ServerUser user) throws IOException {
        var name = new byte[4];
        new SecureRandom().nextBytes(name);
        var home = elsewhere.resolve("postgres-" + HexFormat.of().formatHex(name));
        Files.createDirectories(home);
        Files.createDirectories(parentOf(link));
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, home);
        log.info("The database goes to {}, because {} cannot enter {}", home, user, parentOf(link));
        return new PostgresHome(home);
    }

    private static PostgresTrouble unreachable(Path folder, ServerUser user) {
        return new PostgresTrouble(
                "There is a database in " + folder + ", but " + user
                        + ", who runs PostgreSQL, cannot enter that folder.",
                "Allow others to pass through each folder above it (chmod o+x), or move the data folder.");
    }

    private static Path nearestExisting(Path folder) {
        var found = folder;
        while (!Files.exists(found)) {
            found = parentOf(found);
        }
        return found;
    }

    private static Path parentOf(Path path) {
        var parent = path.getParent();
        return parent == null ? path : parent;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path postmasterPid() {
        return data().resolve("postmaster.pid");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path serverLog() {
        return data().resolve("server.log");
    }

    /** The password of a database user, 0600, made at the first call. */
    String password(String databaseUser, ServerUser user) throws IOException {
        var file = passwordFile(databaseUser);
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
            user.own(file);
        }
        return Files.readString(file);
    }

    Path passwordFile(String databaseUser) {
        return folder.resolve("password-" + databaseUser);
    }
}
