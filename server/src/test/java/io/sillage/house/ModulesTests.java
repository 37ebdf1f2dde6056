package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.sillage.Sillage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** HOUSE 2: a module names its neighbours, uses no others, and the arrows form no circle. */
class ModulesTests {

    private static final Set<String> USED_BY_NOBODY = Set.of("platform", "edge", "demo");

    @Test
    void useOnlyTheNeighboursTheyNameAndFormNoCircle() {
        ApplicationModules.of(Sillage.class, JavaClass.Predicates.resideInAPackage("io.sillage.wire.."))
                .verify();
    }

    @Test
    void nameTheirNeighbours() {
        assertThat(Samples.modules())
                .filteredOn(ModulesTests::namesNoNeighbours)
                .containsExactly("demo");
    }

    @Test
    void doNotUseWhatNobodyMayUse() {
        USED_BY_NOBODY.forEach(module -> usedByNobody(module).check(Samples.product()));
    }

    @Test
    void anArrowThatIsNotNamedIsNoticed() {
        assertThatThrownBy(() -> verify(
                        twoModules("{}", "class Left { io.sample.right.Right right; }", "public class Right {}")))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("left");
    }

    @Test
    void aCircleIsNoticed() {
        var circle = twoModules(
                "{\"left\", \"right\"}",
                "public class Left { io.sample.right.Right right; }",
                "public class Right { io.sample.left.Left left; }");
        assertThatThrownBy(() -> verify(circle)).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }

    @Test
    void useOfTheEdgeIsNoticed() {
        JavaClasses classes = Samples.of(Map.of(
                        "io/sillage/edge/Frames.java", "package io.sillage.edge; public class Frames {}",
                        "io/sillage/trip/Sly.java",
                                "package io.sillage.trip; class Sly { io.sillage.edge.Frames frames; }"))
                .classes();
        assertThat(usedByNobody("edge").evaluate(classes).hasViolation()).isTrue();
    }

    private static ArchRule usedByNobody(String module) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("io.sillage." + module + "..", "sillage.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.sillage." + module + "..");
    }

    private static boolean namesNoNeighbours(String module) {
        try {
            var declared =
                    Class.forName("io.sillage." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return declared == null || Arrays.equals(declared.allowedDependencies(), everything());
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    private static String[] everything() {
        try {
            return (String[])
                    ApplicationModule.class.getMethod("allowedDependencies").getDefaultValue();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Violations verify(Samples samples) {
        return samples.visibleTo(() -> {
            ApplicationModules.of("io.sample", new ImportOption.DoNotIncludeTests())
                    .verify();
            return Violations.NONE;
        });
    }

    private static Samples twoModules(String allowed, String left, String right) {
        var sources = new LinkedHashMap<String, String>();
        for (String module : List.of("left", "right")) {
            sources.put(
                    "io/sample/" + module + "/package-info.java",
                    "@org.springframework.modulith.ApplicationModule(allowedDependencies = " + allowed
                            + ") package io.sample." + module + ";");
        }
        sources.put("io/sample/left/Left.java", "package io.sample.left; " + left);
        sources.put("io/sample/right/Right.java", "package io.sample.right; " + right);
        return Samples.of(sources);
    }
}
