package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** HOUSE 2: nothing of the demonstration exists outside its profile. */
class DemoTests {

    private static final ArchRule ONLY_UNDER_ITS_PROFILE = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.sillage.demo..")
            .and()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "@Profile(\"demo\")",
                    annotation -> annotation.getRawType().isEquivalentTo(Profile.class)
                            && Arrays.equals(annotation.as(Profile.class).value(), new String[] {"demo"})));

    @Test
    void existsOnlyUnderItsProfile() {
        ONLY_UNDER_ITS_PROFILE.check(Samples.product());
    }

    @Test
    void itsSettingsAreBoundByItAlone() {
        assertThat(Samples.product().stream()
                        .filter(type -> type.getPackageName().startsWith("io.sillage.demo"))
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(JavaClass::getSimpleName))
                .containsExactly("DemoSettings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@org.springframework.context.annotation.Profile({\"demo\", \"default\"})"})
    void aBeanThatIsAlwaysThereIsNoticed(String profile) {
        var source = "package io.sillage.demo; @org.springframework.stereotype.Service " + profile + " class Sly {}";
        assertThat(Samples.breaks(ONLY_UNDER_ITS_PROFILE, "io/sillage/demo/Sly.java", source))
                .isTrue();
    }
}
