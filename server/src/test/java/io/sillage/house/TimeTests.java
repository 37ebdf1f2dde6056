package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HOUSE 5: time comes from an injected clock, so that the demo and the stories can move it. */
class TimeTests {

    private static final ArchRule TIME_IS_INJECTED = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.sillage.platform..")
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks the machine for the time", TimeTests::asksTheMachine))
            .orShould()
            .callConstructor(Date.class);

    @Test
    void comesFromAnInjectedClock() {
        TIME_IS_INJECTED.check(Samples.product());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)",
                "java.time.Clock.systemUTC()",
                "System.currentTimeMillis()",
                "new java.util.Date()"
            })
    void askingTheMachineIsNoticed(String now) {
        assertThat(Samples.breaks(TIME_IS_INJECTED, "io/sillage/trip/Late.java", late(now)))
                .isTrue();
    }

    @Test
    void askingTheClockIsFine() {
        assertThat(Samples.breaks(
                        TIME_IS_INJECTED,
                        "io/sillage/trip/Late.java",
                        late("java.time.Clock.fixed(null, null).instant()")))
                .isFalse();
    }

    private static String late(String now) {
        return "package io.sillage.trip; class Late { Object now() { return " + now + "; } }";
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        var method = call.getName();
        if (owner.equals("java.lang.System")) {
            return method.equals("currentTimeMillis");
        }
        if (owner.equals("java.time.Clock")) {
            return method.startsWith("system") || method.startsWith("tick");
        }
        boolean givesClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && method.equals("now") && !givesClock;
    }
}
