package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.PlatformTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Each address that the running platform maps stands in the list of routes with its rule. */
@PlatformTest
class RouteTests {

    /** Answered by resource handlers, which are no controllers. */
    private static final Set<String> FILES = Set.of("GET /assets/**", "GET /webjars/**");

    /** Mapped by libraries and not listed: from outside they do not exist. */
    private static final Set<String> INSIDE = Set.of("/error", "/api/v1/openapi.json.yaml");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void eachMappedAddressIsListed() {
        assertThat(unlisted(mapped()))
                .as("addresses without a rule in Route.ALL or StaffRoutes.ALL")
                .isEmpty();
    }

    @Test
    void anAddressThatIsNotListedIsNoticed() {
        assertThat(unlisted(Set.of("GET /api/v1/secrets", "PATCH /api/v1/cars")))
                .containsExactly("GET /api/v1/secrets", "PATCH /api/v1/cars");
    }

    private static Set<String> unlisted(Set<String> addresses) {
        var listed = Route.everywhere().stream().map(RouteTests::text).collect(Collectors.toSet());
        return addresses.stream()
                .filter(address -> !listed.contains(address) && !isFile(address))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFile(String address) {
        var path = PathContainer.parsePath(address.substring(4));
        return FILES.stream()
                .map(file -> PathPatternParser.defaultInstance.parse(file.substring(4)))
                .anyMatch(pattern -> address.startsWith("GET ") && pattern.matches(path));
    }

    private Set<String> mapped() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteTests::texts)
                .filter(text -> !INSIDE.contains(text.substring(text.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? Set.of(RequestMethod.values()) : methods;
        return asked.stream()
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> text(method.name(), pattern)));
    }

    private static String text(Route route) {
        return text(route.method().name(), route.pattern());
    }

    private static String text(String method, String pattern) {
        return method + " " + pattern.replaceAll("\\{[^}]+}", "{}");
    }
}
