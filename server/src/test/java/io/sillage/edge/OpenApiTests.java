package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.PlatformTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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

    private JsonNode served() {
        var answer = http.get().uri("/api/v1/openapi.json").exchange();
        assertThat(answer).hasStatusOk();
        return JSON.readTree(Visitor.body(answer));
    }
}
