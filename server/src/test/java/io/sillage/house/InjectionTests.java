package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** HOUSE 5 and 11: what a class needs comes through its constructor, and settings come as a record. */
class InjectionTests {

    private static final ArchRule THROUGH_THE_CONSTRUCTOR = CompositeArchRule.of(
                    GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION)
            .and(ArchRuleDefinition.noMethods()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .allowEmptyShould(true))
            .and(ArchRuleDefinition.noFields()
                    .should()
                    .beAnnotatedWith(Value.class)
                    .allowEmptyShould(true));

    @Test
    void goesThroughTheConstructor() {
        THROUGH_THE_CONSTRUCTOR.check(Samples.product());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.springframework.beans.factory.annotation.Autowired Object need;",
                "@org.springframework.beans.factory.annotation.Autowired void need(Object need) {}",
                "@org.springframework.beans.factory.annotation.Value(\"${x}\") String need;"
            })
    void anotherWayIsNoticed(String way) {
        assertThat(Samples.breaks(
                        THROUGH_THE_CONSTRUCTOR,
                        "io/sillage/trip/Sly.java",
                        "package io.sillage.trip; class Sly { " + way + " }"))
                .isTrue();
    }
}
