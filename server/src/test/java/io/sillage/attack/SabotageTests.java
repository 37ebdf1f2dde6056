package io.sillage.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * M1 and M2: of docs/attacks.yaml each rule is taken away in turn, and the test that is named with it has to turn red. By default a few are tried;
 * {@code -Dsillage.attack=all} tries every one, and {@code -Dsillage.attack=A07,A16} those of some rows.
 */
@Isolated
@TestInstance(Lifecycle.PER_CLASS)
class SabotageTests {

    /** Of these one rule each is tried whenever tests run: they are of different kinds, and quick. */
    private static final Set<String> OFTEN = Set.of("A05", "A07", "A10", "A13", "A16", "A20", "A21", "A31");

    private static final String CHOSEN = System.getProperty("sillage.attack", "");

    private final Set<String> green = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private int alive;

    @TestFactory
    Stream<DynamicTest> aRuleThatIsTakenAwayIsNoticed() {
        var saboteur = new Saboteur();
        return attacks()
                .flatMap(attack -> chosen(attack)
                        .map(sabotage -> DynamicTest.dynamicTest(
                                attack.row() + " " + sabotage.rule(), () -> notice(attack, sabotage, saboteur))));
    }

    private void notice(Attack attack, Sabotage sabotage, Saboteur saboteur) {
        var before = green.contains(sabotage.red()) ? null : TestRun.of(sabotage.red());
        if (before != null && before.isGreen()) {
            green.add(sabotage.red());
        }
        var after = new ArrayList<TestRun.Outcome>();
        if (green.contains(sabotage.red())) {
            Runnable trial = () -> after.add(TestRun.of(sabotage.red()));
            saboteur.without(sabotage, sabotage.anew() ? () -> Anew.during(trial) : trial);
        }
        boolean noticed = after.stream().anyMatch(TestRun.Outcome::isRed);
        lines.add(
                "%s %s %s: %s".formatted(attack.row(), noticed ? "killed" : "ALIVE", sabotage.rule(), sabotage.red()));
        alive += noticed ? 0 : 1;
        assertThat(noticed)
                .as(
                        "%s turns red without '%s'; with it: %s, without: %s",
                        sabotage.red(), sabotage.rule(), before, after)
                .isTrue();
    }

    /** So that a change of the product that moves a rule is noticed here, and not by a rule that nobody takes away. */
    @Test
    void eachRuleIsThereToBeTakenAway() {
        assertThat(attacks().flatMap(attack -> attack.sabotages().stream()))
                .allSatisfy(sabotage -> assertThat(rewritten(sabotage)).isNotEmpty());
    }

    @Test
    void fromEachRowSomeRuleIsTakenAway() {
        assertThat(attacks())
                .allSatisfy(attack ->
                        assertThat(attack.sabotages()).as(attack.row()).isNotEmpty());
    }

    @AfterAll
    void report() {
        lines.addFirst("mutants %d alive %d".formatted(lines.size(), alive));
        Reports.write("mutants.txt", String.join("\n", lines) + "\n");
    }

    private static Stream<Sabotage> chosen(Attack attack) {
        if (CHOSEN.isEmpty()) {
            return attack.sabotages().stream().limit(OFTEN.contains(attack.row()) ? 1 : 0);
        }
        return CHOSEN.equals("all") || List.of(CHOSEN.split(",")).contains(attack.row())
                ? attack.sabotages().stream()
                : Stream.of();
    }

    private static byte[] rewritten(Sabotage sabotage) throws IOException {
        var loader = SabotageTests.class.getClassLoader();
        try (InputStream file = loader.getResourceAsStream(sabotage.type().replace('.', '/') + ".class")) {
            return new Rewriting(Objects.requireNonNull(file, sabotage.type()).readAllBytes(), loader).with(sabotage);
        }
    }

    private static Stream<Attack> attacks() {
        try {
            return Attack.in(Files.readString(Path.of("..", "docs", "attacks.yaml"))).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
