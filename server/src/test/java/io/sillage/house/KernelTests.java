package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** HOUSE 2: the kernel knows the JDK alone and holds at most 25 types, each used by three modules or more. */
class KernelTests {

    private static final int MOST_TYPES = 25;
    private static final int FEWEST_USERS = 3;

    /** Fewer than three modules use these on 2026-11-25; the list may only shrink. */
    private static final Set<String> TOO_FEW_USERS = Set.of(
            "Assets", "Card", "Cars", "Frame", "LiveUpdates", "NotFound", "Refusal", "StoreHealth", "Theme", "Words");

    private static final ArchRule JDK_ONLY = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.sillage.kernel..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "io.sillage.kernel..");

    @Test
    void knowsTheJdkAlone() {
        JDK_ONLY.check(Samples.product());
    }

    @Test
    void staysSmall() {
        assertThat(types(Samples.product())).hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    @Test
    void holdsOnlyWhatThreeModulesUse() {
        assertThat(usedByTooFew(Samples.product())).isSubsetOf(TOO_FEW_USERS);
    }

    @Test
    void springInTheKernelIsNoticed() {
        var source = "package io.sillage.kernel; @org.springframework.stereotype.Service class Sly {}";
        assertThat(Samples.breaks(JDK_ONLY, "io/sillage/kernel/Sly.java", source))
                .isTrue();
    }

    @Test
    void aTypeOfOneModuleIsNoticed() {
        var classes = Samples.of(Map.of(
                        "io/sillage/kernel/Lonely.java", "package io.sillage.kernel; public record Lonely() {}",
                        "io/sillage/trip/User.java",
                                "package io.sillage.trip; record User(io.sillage.kernel.Lonely one) {}"))
                .classes();
        assertThat(usedByTooFew(classes)).containsExactly("Lonely");
    }

    private static List<JavaClass> types(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals("io.sillage.kernel"))
                .filter(Predicate.not(JavaClass::isNestedClass))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static Set<String> usedByTooFew(JavaClasses classes) {
        return types(classes).stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> users(type, classes).size() < FEWEST_USERS)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> users(JavaClass type, JavaClasses classes) {
        return classes.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> outermost(dependency.getTargetClass()).equals(type.getName()))
                .map(Dependency::getOriginClass)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("io.sillage.kernel"))
                .map(name -> name.replaceFirst("^(io\\.sillage|sillage\\.pages)\\.?", "")
                        .replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
