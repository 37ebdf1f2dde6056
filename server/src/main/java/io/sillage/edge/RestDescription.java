package io.sillage.edge;

import io.sillage.kernel.SignedIn;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;

/** The OpenAPI description of the REST interface: its head, and the no that each of its answers may be. */
@Configuration(proxyBeanMethods = false)
class RestDescription {

    RestDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class, CsrfToken.class);
    }

    @Bean
    OpenAPI head() {
        var info = new Info()
                .title("Sillage")
                .version("1")
                .description("Ask GET /api/v1/session for a token, sign in with it, and send it with each change."
                        + " Each no is an RFC 9457 document, explained at the address of its type.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
        return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer problems() {
        var no = new ApiResponse()
                .description("No, and why")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().setDefault(no));
        };
    }
}
