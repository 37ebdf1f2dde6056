package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** HOUSE 3: repositories are hidden, and web and mqtt are entrances that nobody comes in by from within. */
class VisibilityTests {

    private static final ArchRule REPOSITORIES_ARE_HIDDEN = ArchRuleDefinition.classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    private static final ArchRule ENTRANCES_ARE_HIDDEN = ArchRuleDefinition.classes()
            .that()
            .resideInAnyPackage("io.sillage.*.web..", "io.sillage.*.mqtt..")
            .should(beUsedOnlyByThemselvesAndPages());

    @Test
    void repositoriesAreHidden() {
        REPOSITORIES_ARE_HIDDEN.allowEmptyShould(true).check(Samples.product());
    }

    @Test
    void webAndMqttAreHidden() {
        ENTRANCES_ARE_HIDDEN.allowEmptyShould(true).check(Samples.product());
    }

    @Test
    void aPublicRepositoryIsNoticed() {
        var source = "package io.sillage.trip; public interface TripRepository {}";
        assertThat(Samples.breaks(REPOSITORIES_ARE_HIDDEN, "io/sillage/trip/TripRepository.java", source))
                .isTrue();
    }

    @Test
    void aDoorThatKnowsItsPageIsNoticed() {
        var classes = Samples.of(Map.of(
                        "io/sillage/trip/web/TripView.java", "package io.sillage.trip.web; public record TripView() {}",
                        "io/sillage/trip/Trips.java",
                                "package io.sillage.trip; class Trips { io.sillage.trip.web.TripView view; }"))
                .classes();
        assertThat(ENTRANCES_ARE_HIDDEN.evaluate(classes).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaClass> beUsedOnlyByThemselvesAndPages() {
        return new ArchCondition<>("be used only in their own package and by pages") {
            @Override
            public void check(JavaClass entrance, ConditionEvents events) {
                entrance.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().startsWith("sillage.pages"))
                        .filter(use -> !use.getOriginClass().getPackageName().equals(entrance.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }
}
