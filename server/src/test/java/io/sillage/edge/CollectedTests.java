package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.activation.Activations;
import io.sillage.privacy.Datum;
import io.sillage.privacy.PersonalData;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.StateReport;
import io.sillage.wire.Signal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page on what is collected says, beside what the code really keeps. */
@PlatformTest
class CollectedTests {

    /** What is kept of those who work here, who are told by who invites them. */
    private static final String OF_STAFF = "staff.";

    @Autowired
    MockMvcTester http;

    @Autowired
    List<PersonalData> answers;

    @Test
    @Covers("R71")
    void everyTableThatMayHoldSomethingOfAPersonStandsUnderSomeDatum() {
        var kept = answers.stream()
                .flatMap(answer -> answer.tables().stream())
                .filter(table -> !table.startsWith(OF_STAFF))
                .collect(Collectors.toSet());
        assertThat(told(Datum::tables)).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    @Covers("R71")
    void everySignalThatACarMaySendStandsUnderOneDatum() {
        var sent = Stream.concat(
                        Arrays.stream(Signal.values()).map(Signal::name),
                        Stream.concat(
                                Stream.of("positions"),
                                Arrays.stream(StateReport.class.getRecordComponents())
                                        .map(RecordComponent::getName)))
                .toList();
        assertThat(Arrays.stream(Datum.values()).flatMap(datum -> datum.signals().stream()))
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    @Covers({"R73", "R74", "R75"})
    void whatAnOwnerMayRefuseIsAskedForBeforeItIsUsed() {
        for (var datum : Datum.values()) {
            assertThat(datum.isAskedFor())
                    .as("%s", datum)
                    .isEqualTo(datum.purposes().stream().anyMatch(Activations.ASKED::contains));
        }
        assertThat(Datum.POSITION.purposes()).as("what a position is for").allMatch(Activations.ASKED::contains);
        assertThat(text("fr"))
                .contains("non : nous vous demandons d’abord")
                .doesNotContain("jusqu’à ce que vous refusiez");
    }

    @Test
    @Covers({"R71", "R72", "R75"})
    void isReadByAnybodyInEveryLanguage() {
        for (var language : Visitor.LANGUAGES) {
            assertThat(text(language)).as(language).doesNotContain("privacy.", "brand.");
        }
        assertThat(text("fr"))
                .contains("Position", "Kilométrage", "Accélération, freinage, virages", "Vitesse")
                .contains("Nom, e-mail, téléphone", "VIN", "36 mois", "Retrouver ma voiture", "Coaching hybride");
        var body = Visitor.body(new Visitor(http).get("/api/v1/collected-data"));
        assertThat(JsonPath.<List<String>>read(body, "$[?(@.datum=='position')].byDefault"))
                .containsExactly("asked");
        assertThat(JsonPath.<List<Integer>>read(body, "$[?(@.datum=='position')].monthsKept"))
                .containsExactly(36);
    }

    private static Set<String> told(Function<Datum, Collection<String>> of) {
        return Arrays.stream(Datum.values())
                .flatMap(datum -> of.apply(datum).stream())
                .collect(Collectors.toSet());
    }

    private String text(String language) {
        return Visitor.body(new Visitor(http).getIn(language, "/donnees-collectees"))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
