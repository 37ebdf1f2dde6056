package io.sillage.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.ModuleTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The operator's command for applications. */
@ModuleTest
class ClientCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    Applications applications;

    @Test
    void tellsTheSecretOnce() {
        assertThat(run(
                        "create",
                        "--name",
                        "Carnet",
                        "--purpose",
                        "Essai.",
                        "--scope",
                        "cars:read",
                        "--redirect",
                        "https://app.example.org/back"))
                .isZero();
        assertThat(out.toString()).contains("client_id: ", "client_secret, told only now: ");
        out.reset();
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("Carnet").doesNotContain("secret");
    }

    @Test
    void saysWhatCannotBeRegistered() {
        assertThat(run(
                        "create",
                        "--name",
                        "Carnet",
                        "--purpose",
                        "Essai.",
                        "--scope",
                        "cars:read",
                        "--redirect",
                        "http://app.example.org/back"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("The redirect cannot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "create --name",
                "create --name a",
                "create --name a --name b --purpose c",
                "create --name a --purpose b --colour c",
                "create a",
                "list all",
                "remove",
                "remove --client",
                "delete --client a"
            })
    void answersWrongWordsWithNothing(String words) {
        assertThat(ClientWords.parse(words.isEmpty() ? List.of() : List.of(words.split(" "))))
                .isEmpty();
    }

    private int run(String... words) {
        return ClientCommand.run(
                ClientWords.parse(List.of(words)).orElseThrow(),
                applications,
                new PrintStream(out),
                new PrintStream(err));
    }
}
