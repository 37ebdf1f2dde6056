package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PlatformTest
class VersionTests {

    @Autowired
    MockMvcTester http;

    @Test
    @Covers("R10")
    void isShownWithWhatIsNewAndThatUpdatesComeByThemselves() {
        var visitor = new Visitor(http);
        var french = visitor.ask(MockMvcRequestBuilders.get("/version").header("Accept-Language", "fr"));
        assertThat(french).hasStatusOk();
        assertThat(Visitor.body(french)).contains("Version 0", "Ce qui est nouveau", "se met à jour d’elle-même");
        var english = visitor.ask(MockMvcRequestBuilders.get("/version").header("Accept-Language", "en"));
        assertThat(Visitor.body(english)).contains("What is new", "let your browser update itself automatically");
    }

    @Test
    void isToldToProgramsToo() {
        assertThat(new Visitor(http).get("/api/v1/version"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .asString()
                .matches("\\d+(\\.\\d+)*");
    }
}
