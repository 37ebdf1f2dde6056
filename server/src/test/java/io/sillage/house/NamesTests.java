package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HOUSE 4: a name says what a thing is, and these endings say nothing. */
class NamesTests {

    private static final String EMPTY_ENDINGS = ".*(Manager|Helper|Utils?|Impl|Dto|Entity)";
    private static final String EMPTY_BEGINNINGS = "(Abstract|Base)[A-Z].*";

    private static final ArchRule NAMES_SAY_SOMETHING = ArchRuleDefinition.noClasses()
            .should()
            .haveNameMatching("io\\.sillage\\.(.*[.$])?(" + EMPTY_ENDINGS + "|" + EMPTY_BEGINNINGS + ")");

    @Test
    void saySomething() {
        NAMES_SAY_SOMETHING.check(Samples.product());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TripManager",
                "TripHelper",
                "TripUtil",
                "TripUtils",
                "TripsImpl",
                "TripDto",
                "TripEntity",
                "AbstractTrip",
                "BaseTrip"
            })
    void anEmptyNameIsNoticed(String name) {
        assertThat(Samples.breaks(
                        NAMES_SAY_SOMETHING,
                        "io/sillage/trip/" + name + ".java",
                        "package io.sillage.trip; class " + name + " {}"))
                .isTrue();
    }

    @Test
    void aTripIsNotTakenForAnEmptyName() {
        assertThat(Samples.breaks(
                        NAMES_SAY_SOMETHING, "io/sillage/trip/Based.java", "package io.sillage.trip; class Based {}"))
                .isFalse();
    }
}
