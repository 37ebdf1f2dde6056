package io.sillage.account;

import io.sillage.brand.Brand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody tries first: a list of ours, kept as a resource, and each word of it dressed up with capitals,
 * digits, signs or look-alike signs.
 */
@Component
class CommonPasswords {

    private static final String LIST = "/account/common-passwords.txt";

    private final Set<String> known;
    private final Set<String> names;

    @Autowired
    CommonPasswords(Brand brand) {
        this(Set.of("Sillage", brand.name()));
    }

    /** @param names what a person reads on our pages, and so tries too */
    CommonPasswords(Set<String> names) {
        this.known = read();
        this.names = names.stream().map(name -> folded(name).replace(" ", "")).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String password) {
        var folded = folded(password);
        var bare = undressed(folded);
        return known.contains(folded) || isWord(bare) || isWord(plain(bare)) || oneCharacter(folded);
    }

    private boolean isWord(String bare) {
        return bare.isEmpty() || known.contains(bare) || names.contains(bare);
    }

    private static String folded(String password) {
        return password.toLowerCase(Locale.ROOT);
    }

    /** Without the digits and signs around a word. */
    private static String undressed(String password) {
        return password.replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+$", "");
    }

    /** With letters where signs that look like them stand. */
    private static String plain(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static boolean oneCharacter(String password) {
        return password.codePoints().distinct().count() < 3;
    }

    private static Set<String> read() {
        try (var in = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }
}
