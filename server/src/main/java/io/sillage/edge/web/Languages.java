package io.sillage.edge.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Words;
import io.sillage.notification.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    /** Keeps a choice on this browser; what is not spoken changes nothing. */
    void choose(String language, HttpServletRequest request, HttpServletResponse response) {
        spoken(language)
                .map(known -> Cookies.keep(request, COOKIE, known.getLanguage()))
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
    }

    Words wordsFor(HttpServletRequest request, @Nullable SignedIn who) {
        return words(localeFor(request, who), who == null ? ZoneOffset.UTC : who.zone());
    }

    /** For somebody who is no customer: in the language of his browser, on that wall clock. */
    Words wordsFor(HttpServletRequest request, ZoneId zone) {
        return words(localeFor(request, null), zone);
    }

    @Override
    public Words words(Locale locale, ZoneId zone) {
        return new IcuWords(bundles, formats.computeIfAbsent(locale, Formats::of), zone, clock);
    }

    private Locale localeFor(HttpServletRequest request, @Nullable SignedIn who) {
        return Cookies.find(request, COOKIE)
                .flatMap(this::spoken)
                .or(() -> Optional.ofNullable(who).map(SignedIn::locale).filter(this::isSpoken))
                .orElseGet(() ->
                        Locale.lookup(accepted(request), all()) instanceof Locale found ? found : all().getFirst());
    }

    /** The languages that a person may choose from. */
    List<Locale> all() {
        return bundles.languages();
    }

    Optional<Locale> spoken(String language) {
        return all().stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    private boolean isSpoken(Locale locale) {
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
