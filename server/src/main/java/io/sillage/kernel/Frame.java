package io.sillage.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around it: words, theme, the brand's name, the token that forms and scripts send back, the
 * path of the request, and the person when one is signed in.
 */
public record Frame(
        Words words,
        Theme theme,
        String brandName,
        String csrfToken,
        String path,
        @Nullable SignedIn who) {}
