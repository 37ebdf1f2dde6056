package io.sillage.edge;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The pages, and the pictures on them, of which a browser may keep a copy to show without a connection. All others are not
 * kept: what asks for a proof, what is filled in, what is taken out, what belongs to those who work here.
 */
@Component
public class KeptPages {

    /** What a browser is told to keep. */
    static final List<String> PATTERNS = List.of(
            "/",
            "/services",
            "/services/donnees/tous",
            "/services/donnees/statistiques",
            "/services/donnees/trajets/{trip}",
            "/services/donnees/trajets/{trip}/carte.svg",
            "/services/coaching",
            "/services/coaching/trajets/{trip}",
            "/services/coaching/trajets/{trip}/carte.svg",
            "/services/retrouver/{car}",
            "/services/retrouver/{car}/carte.svg",
            "/services/dernier-kilometre/{car}",
            "/services/dernier-kilometre/{car}/carte.svg",
            "/services/etat/{car}",
            "/messages");

    private final List<PathPattern> patterns =
            PATTERNS.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private final boolean on;

    KeptPages(EdgeSettings settings) {
        this.on = settings.keepPages();
    }

    /** Whether browsers keep copies at all. */
    public boolean isOn() {
        return on;
    }

    public boolean has(String path) {
        var parts = PathContainer.parsePath(path);
        return on && patterns.stream().anyMatch(pattern -> pattern.matches(parts));
    }
}
