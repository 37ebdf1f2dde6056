package io.sillage.attack;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs tests by their names inside this run, without a word in its reports. */
final class TestRun {

    private static final Path COMPILED = Path.of("target", "test-classes");

    private TestRun() {}

    /** How tests ended that were run: how many passed, and what the others failed with. */
    record Outcome(long passed, List<Throwable> failures) {

        boolean isGreen() {
            return failures.isEmpty() && passed > 0;
        }

        /** Whether a test said no, or waited in vain. One that could not be run at all has said nothing. */
        boolean isRed() {
            return failures.stream()
                    .anyMatch(failure ->
                            failure instanceof AssertionError || failure instanceof ConditionTimeoutException);
        }
    }

    /** @param name a class of tests, or one of its methods */
    static Outcome of(String name) {
        var found = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors(name))
                .build();
        var quiet = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            LauncherFactory.create(quiet).execute(request, found);
        } finally {
            System.setOut(out);
        }
        var summary = found.getSummary();
        return new Outcome(
                summary.getTestsSucceededCount(),
                summary.getFailures().stream()
                        .map(TestExecutionSummary.Failure::getException)
                        .toList());
    }

    private static List<DiscoverySelector> selectors(String name) {
        var parts = name.split("\\.");
        var type = classNamed(parts[0]);
        if (parts.length == 1) {
            return List.of(selectClass(type));
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .<DiscoverySelector>map(method -> selectMethod(type, method))
                .toList();
    }

    private static Class<?> classNamed(String name) {
        try (var files = Files.walk(COMPILED)) {
            var file = files.filter(path -> path.endsWith(name + ".class"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no tests of the server are called " + name));
            var path = COMPILED.relativize(file).toString();
            return Class.forName(
                    path.substring(0, path.length() - ".class".length()).replace('/', '.'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
