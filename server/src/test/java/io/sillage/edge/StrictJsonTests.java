package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PlatformTest
class StrictJsonTests {

    @Autowired
    MockMvcTester http;

    private Visitor visitor;

    @BeforeEach
    void fetchToken() {
        visitor = new Visitor(http);
        visitor.fetchToken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role",
                "isOwner",
                "mfa",
                "id",
                "account",
                "ownerId",
                "verified",
                "vin",
                "validTo",
                "passwordHash"
            })
    void aPropertyThatIsNotAskedForIsRefused(String property) {
        var answer = visitor.post(
                "/api/v1/session", "{\"mail\":\"a@example.org\",\"password\":\"x\",\"" + property + "\":true}");
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/" + property);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mail\":\"a@example.org\",\"mail\":\"b@example.org\",\"password\":\"x\"}",
                "{\"mail\":[\"a@example.org\"],\"password\":\"x\"}",
                "{\"mail\":{\"a\":1},\"password\":\"x\"}",
                "{\"mail\":1,\"password\":\"x\"}",
                "{\"mail\":\"a@example.org\",\"password\":\"x\"} {}",
                "[]",
                "\"text\"",
                "{",
                ""
            })
    void aBodyOfAnotherShapeIsRefusedWithoutTheParsersWords(String body) {
        var answer = visitor.post("/api/v1/session", body);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer)).doesNotContain("jackson", "Exception", "io.sillage", "line");
    }

    @ParameterizedTest
    @CsvSource({"mail,'{\"password\":\"x\"}'", "password,'{\"mail\":\"a@example.org\"}'"})
    void whatIsMissingIsNamed(String property, String body) {
        assertThat(visitor.post("/api/v1/session", body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/" + property);
    }

    @Test
    void whatIsTooLongIsNotHashed() {
        assertThat(visitor.post("/api/v1/session", Visitor.credentials("a@example.org", "x".repeat(600))))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anotherFormThanJsonIsRefused() {
        assertThat(visitor.change(MockMvcRequestBuilders.post("/api/v1/session")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<mail/>")))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
