package io.sillage.edge;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The pages whose forms anybody may send: their frames carry a token even for nobody. */
@Component
public class OpenForms {

    private final Set<String> paths = Route.everywhere().stream()
            .filter(route ->
                    route.access() == Route.Access.PUBLIC && route.method().equals(HttpMethod.POST))
            .map(Route::pattern)
            .filter(path -> !path.startsWith("/api/"))
            .collect(Collectors.toUnmodifiableSet());

    OpenForms() {}

    public boolean at(String path) {
        return paths.contains(path);
    }
}
