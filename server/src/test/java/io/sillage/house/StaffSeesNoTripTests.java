package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.sillage.testing.PlatformTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * D3, A18: no route of staff can answer with a position or a trip. Each is answered by the edge, by staff or by dealer; and
 * neither of the latter can so much as name what knows of trips and places.
 */
@PlatformTest
class StaffSeesNoTripTests {

    private static final ArchRule KNOWS_NO_TRIP = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("io.sillage.staff..", "io.sillage.dealer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.sillage.trip..",
                    "io.sillage.location..",
                    "io.sillage.map..",
                    "io.sillage.coaching..",
                    "io.sillage.uplink..",
                    "io.sillage.wire..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.sillage.kernel.GeoPoint");

    /** What of the edge answers staff: signing in, and nothing else. */
    private static final Set<String> AT_THE_EDGE = Set.of("StaffSignInPage", "StaffProofPage", "EnrolmentPages");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void whatAnswersStaffKnowsNoTripAndNoPlace() {
        KNOWS_NO_TRIP.check(Samples.product());
    }

    @Test
    void aDeskThatKnowsATripIsNoticed() {
        var source = "package io.sillage.dealer; class Sly { io.sillage.kernel.GeoPoint where; }";
        assertThat(Samples.breaks(KNOWS_NO_TRIP, "io/sillage/dealer/Sly.java", source))
                .isTrue();
    }

    @Test
    void eachRouteOfStaffIsAnsweredThere() {
        var answering = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/staff")))
                .map(entry -> entry.getValue().getBeanType())
                .collect(Collectors.toSet());
        assertThat(answering).hasSizeGreaterThan(5).allMatch(StaffSeesNoTripTests::isOfStaff);
    }

    private static boolean isOfStaff(Class<?> controller) {
        return switch (controller.getPackageName()) {
            case "io.sillage.staff.web", "io.sillage.dealer.web" -> true;
            case "io.sillage.edge.web" -> AT_THE_EDGE.contains(controller.getSimpleName());
            default -> false;
        };
    }
}
