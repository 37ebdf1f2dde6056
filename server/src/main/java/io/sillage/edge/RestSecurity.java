package io.sillage.edge;

import io.sillage.oauth.Scope;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The part of the OpenAPI description that says who may ask what: as the list of routes has it. */
@Configuration(proxyBeanMethods = false)
class RestSecurity {

    private static final String SESSION = "session";
    private static final String TOKEN = "csrf";
    private static final String APPLICATION = "application";

    @Bean
    OpenApiCustomizer securitySchemes() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(SESSION, session())
                    .addSecuritySchemes(TOKEN, csrf())
                    .addSecuritySchemes(APPLICATION, application());
            Route.ALL.forEach(route -> find(api, route).ifPresent(operation -> operation.setSecurity(asked(route))));
        };
    }

    /** Each requirement is enough by itself; an empty one means that nothing is required. */
    private static List<SecurityRequirement> asked(Route route) {
        var requirements = new ArrayList<SecurityRequirement>();
        if (route.access() == Route.Access.PUBLIC) {
            requirements.add(new SecurityRequirement());
        } else {
            var session = new SecurityRequirement().addList(SESSION);
            requirements.add(route.method().equals(HttpMethod.GET) ? session : session.addList(TOKEN));
        }
        if (route.scope() != null) {
            requirements.add(
                    new SecurityRequirement().addList(APPLICATION, route.scope().text()));
        }
        return requirements;
    }

    private static Optional<Operation> find(OpenAPI api, Route route) {
        return Optional.ofNullable(api.getPaths().get(route.pattern()))
                .map(path -> path.readOperationsMap()
                        .get(PathItem.HttpMethod.valueOf(route.method().name())));
    }

    private static SecurityScheme session() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(SessionCookie.PLAIN)
                .description("Of POST /api/v1/session. Over TLS the cookie is called " + SessionCookie.HOST_ONLY + ".");
    }

    private static SecurityScheme csrf() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(SessionCsrf.HEADER)
                .description("Of GET /api/v1/session, with each change.");
    }

    private static SecurityScheme application() {
        var scopes = new Scopes();
        for (var scope : Scope.values()) {
            scopes.addString(scope.text(), RestScopes.description(scope));
        }
        var code = new OAuthFlow()
                .authorizationUrl(Route.AUTHORIZE)
                .tokenUrl("/oauth2/token")
                .refreshUrl("/oauth2/token")
                .scopes(scopes);
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("An application that a person connected. PKCE with S256 is always asked for.")
                .flows(new OAuthFlows().authorizationCode(code));
    }
}
