package io.sillage.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Where a person was going when something was asked of him first: a page of ours, and never another's. */
@Component
public class Destinations {

    private final List<PathPattern> pages = Route.ALL.stream()
            .filter(route -> route.method().equals(HttpMethod.GET) && route.access() != Route.Access.PUBLIC)
            .map(Route::pattern)
            .filter(pattern -> !pattern.startsWith("/api/"))
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    Destinations() {}

    /** The wished address when it is one of our pages for people who are signed in, else Home. */
    public String of(String wished) {
        try {
            var address = new URI(wished);
            var path = address.getRawPath();
            if (address.isAbsolute() || address.getRawAuthority() != null || path == null || !isPage(path)) {
                return "/";
            }
            return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /** The address of a page that comes before, which knows where to go on to. */
    public String carried(String before, String wished) {
        var destination = of(wished);
        return destination.equals("/")
                ? before
                : before + (before.contains("?") ? "&" : "?") + "vers="
                        + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

    private boolean isPage(String path) {
        var container = PathContainer.parsePath(path);
        return pages.stream().anyMatch(page -> page.matches(container));
    }
}
