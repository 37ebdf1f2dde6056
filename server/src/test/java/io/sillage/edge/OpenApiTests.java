package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.PlatformTest;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the REST interface that is served, and the copy of it that is kept for readers. */
@PlatformTest
class OpenApiTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    MockMvcTester http;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void isOfVersionThreeDotOneAndKnowsOnlyTheRestInterface() {
        var served = served();
        assertThat(served.path("openapi").asString()).startsWith("3.1");
        assertThat(served.path("paths").propertyNames())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
    }

    /** On a difference the new description is left in target, to be looked at and taken over. */
    @Test
    void isKeptAsItIsServed() throws IOException {
        var served = JSON.writeValueAsString(JSON.treeToValue(served(), Object.class)) + "\n";
        var made = Files.writeString(Path.of("target/openapi.json"), served);
        assertThat(Path.of("../docs/openapi.json"))
                .as("kept copy, to be replaced by " + made)
                .hasSameTextualContentAs(made);
    }

    /** Schemas are named by the simple names of records: of two that share one, only one would be described. */
    @Test
    void noTwoBodiesShareAName() {
        var described = served().path("paths").propertyNames();
        var byName = new HashMap<String, Set<Class<?>>>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().stream().anyMatch(described::contains)) {
                collect(handler.getMethod().getGenericReturnType(), byName);
                for (var parameter : handler.getMethodParameters()) {
                    if (parameter.hasParameterAnnotation(RequestBody.class)) {
                        collect(parameter.getGenericParameterType(), byName);
                    }
                }
            }
        });
        assertThat(byName)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    /** A record of ours, and those it is made of. */
    private static void collect(Type type, Map<String, Set<Class<?>>> byName) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), byName);
            for (var argument : generic.getActualTypeArguments()) {
                collect(argument, byName);
            }
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && byName.computeIfAbsent(record.getSimpleName(), _ -> new HashSet<>())
                        .add(record)) {
            for (var component : record.getRecordComponents()) {
                collect(component.getGenericType(), byName);
            }
        }
    }

    private JsonNode served() {
        var answer = http.get().uri("/api/v1/openapi.json").exchange();
        assertThat(answer).hasStatusOk();
        return JSON.readTree(Visitor.body(answer));
    }
}
