package io.sillage.kernel;

import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around it: words, looks, the token that forms and scripts send back, the path of the request, and,
 * when a person is signed in, who it is, his cars and the one he is looking at, and how many messages he has not read;
 * and when it was made.
 */
public record Frame(
        Words words,
        Look look,
        String csrfToken,
        String path,
        @Nullable SignedIn who,
        List<Cars.Named> cars,
        Cars.@Nullable Named car,
        IntSupplier unread,
        Instant madeAt) {

    /** How the page is lit, where its files are, whose name it speaks for, and how that stands on top. */
    public record Look(Theme theme, Assets assets, String brandName, String wordmark) {}

    public Theme theme() {
        return look.theme();
    }

    public Assets assets() {
        return look.assets();
    }

    public String brandName() {
        return look.brandName();
    }

    public String wordmark() {
        return look.wordmark();
    }
}
