package io.sillage.edge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** What is asked of a port to find what it answers besides the list of routes: known names, near misses and chance. */
final class PathProbes {

    private static final long SEED = 20_261_130;
    private static final int BY_CHANCE = 1_000;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** What libraries of ours answer in other products. */
    private static final List<String> OF_LIBRARIES = List.of(
            "/login",
            "/logout",
            "/login/ott",
            "/ott/generate",
            "/login/webauthn",
            "/webauthn/register",
            "/webauthn/register/options",
            "/webauthn/authenticate/options",
            "/default-ui.css",
            "/oauth2/introspect",
            "/oauth2/device_authorization",
            "/oauth2/device_verification",
            "/oauth2/par",
            "/oauth2/register",
            "/connect/register",
            "/connect/logout",
            "/userinfo",
            "/oauth2/authorization/any",
            "/login/oauth2/code/any",
            "/saml2/authenticate",
            "/error",
            "/api/v1/openapi.json.yaml",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/api-docs/swagger-config",
            "/swagger-ui.html",
            "/favicon.ico",
            "/static/app.css",
            "/public/app.css",
            "/resources/app.css",
            "/META-INF/resources/app.css",
            "/staff/api",
            "/staff/login");

    private static final List<String> WORDS = List.of(
            "api",
            "v1",
            "v2",
            "staff",
            "admin",
            "cars",
            "trips",
            "account",
            "accounts",
            "sessions",
            "session",
            "oauth2",
            "reglages",
            "compte",
            "voiture",
            "services",
            "messages",
            "live",
            "tiles",
            "internal",
            "debug",
            "test",
            "demo",
            "mail",
            "export",
            "trace",
            "people",
            "state",
            "1",
            "me",
            "all",
            "search",
            "users",
            "position",
            "positions");

    private PathProbes() {}

    record Probe(String method, String path) {}

    static List<Probe> all() {
        var probes = new LinkedHashSet<Probe>();
        Stream.concat(CrawlTests.paths().stream(), OF_LIBRARIES.stream())
                .filter(path -> !path.startsWith("//") && !path.contains("%00"))
                .forEach(path -> Stream.of("GET", "POST").forEach(method -> probes.add(new Probe(method, path))));
        Route.everywhere().forEach(route -> nearMisses(route).forEach(probes::add));
        var chance = new Random(SEED);
        for (int i = 0; i < BY_CHANCE; i++) {
            probes.add(new Probe(any(METHODS, chance), path(chance)));
        }
        return new ArrayList<>(probes);
    }

    private static Stream<Probe> nearMisses(Route route) {
        var path = route.pattern().replace("/**", "/x").replaceAll("\\{[^}]+}", "1");
        var others = METHODS.stream().map(method -> new Probe(method, path));
        var spellings = Stream.of(path + "/", path + ".json", path + "/x", path + "%20", path.toUpperCase(Locale.ROOT))
                .filter(other -> !other.startsWith("//"))
                .map(other -> new Probe(route.method().name(), other));
        return Stream.concat(others, spellings);
    }

    private static String path(Random chance) {
        var path = new StringBuilder();
        int length = 1 + chance.nextInt(4);
        for (int i = 0; i < length; i++) {
            path.append('/').append(any(WORDS, chance));
        }
        return path.toString();
    }

    private static String any(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
