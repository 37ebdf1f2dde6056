package io.sillage.demo;

import io.sillage.demo.Household.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps the household's mail address and password, drawn at the first start, so that later starts can show them again. */
final class CredentialsFile {

    private static final String MAIL = "demo@sillage.example";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final Path file;
    private final RandomGenerator random;

    CredentialsFile(Path file) {
        this.file = file;
        this.random = new SecureRandom();
    }

    Credentials readOrDraw() {
        if (!Files.exists(file)) {
            OwnerOnly.write(file, MAIL + "\n" + draw() + "\n");
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new Credentials(lines.get(0), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About 79 bits, in groups that can be typed from a screen. */
    private String draw() {
        return IntStream.range(0, GROUPS).mapToObj(group -> letters()).collect(Collectors.joining("-"));
    }

    private String letters() {
        return random.ints(GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
