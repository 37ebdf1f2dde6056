package io.sillage.edge.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Words;
import io.sillage.notification.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the language of an answer: what was chosen on this browser, else the person's, else the browser's. */
@Component
class Languages implements Wording {

    static final String COOKIE = "lang";

    private final Bundles bundles;
    private final Clock clock;
    private final Map<Locale, Formats> formats = new ConcurrentHashMap<>();

    Languages(Bundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    Words wordsFor(HttpServletRequest request, @Nullable SignedIn who) {
        return words(localeFor(request, who), who == null ? ZoneOffset.UTC : who.zone());
    }

    @Override
    public Words words(Locale locale, ZoneId zone) {
        return new IcuWords(bundles, formats.computeIfAbsent(locale, Formats::of), zone, clock);
    }

    private Locale localeFor(HttpServletRequest request, @Nullable SignedIn who) {
        return Cookies.find(request, COOKIE)
                .flatMap(Languages::spoken)
                .or(() -> Optional.ofNullable(who).map(SignedIn::locale).filter(Languages::isSpoken))
                .orElseGet(() -> Locale.lookup(accepted(request), Bundles.LANGUAGES) instanceof Locale found
                        ? found
                        : Bundles.LANGUAGES.getFirst());
    }

    static Optional<Locale> spoken(String language) {
        return Bundles.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    private static boolean isSpoken(Locale locale) {
        return spoken(locale.getLanguage()).isPresent();
    }

    private static List<Locale.LanguageRange> accepted(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 200) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
