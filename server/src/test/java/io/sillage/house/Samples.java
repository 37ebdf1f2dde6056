package io.sillage.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Small classes that break a rule, compiled from text, so that each rule is seen to fail where it should. */
final class Samples {

    private final Path folder;

    private Samples(Path folder) {
        this.folder = folder;
    }

    /** Compiles sources, given by their path such as {@code io/sillage/trip/Late.java}. */
    static Samples of(Map<String, String> sources) {
        try {
            var folder = Files.createTempDirectory("sillage-samples");
            var options = List.of("-d", folder.toString(), "-proc:none", "-nowarn");
            var files = sources.entrySet().stream().map(Samples::file).toList();
            var compiler = ToolProvider.getSystemJavaCompiler();
            if (!compiler.getTask(null, null, null, options, null, files).call()) {
                throw new IllegalArgumentException("a sample does not compile");
            }
            return new Samples(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a rule finds fault with one class. */
    static boolean breaks(ArchRule rule, String path, String source) {
        return rule.allowEmptyShould(true)
                .evaluate(of(Map.of(path, source)).classes())
                .hasViolation();
    }

    JavaClasses classes() {
        return new ClassFileImporter().importPath(folder);
    }

    /** Runs something that finds its classes through the class loader, such as Modulith, so that it sees the samples. */
    <T> T visibleTo(Supplier<T> question) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            return question.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** The classes of the product, without tests. */
    static JavaClasses product() {
        return Product.CLASSES;
    }

    /** The names of the modules, which are the packages directly below the root. */
    static List<String> modules() {
        return Product.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("io.sillage"))
                .map(type -> type.getPackageName()
                        .replaceFirst("^io\\.sillage\\.?", "")
                        .replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    private static JavaFileObject file(Map.Entry<String, String> source) {
        return new SimpleJavaFileObject(URI.create("string:///" + source.getKey()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.getValue();
            }
        };
    }

    private static final class Product {

        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("sillage-wire") && !location.contains("/wire/"))
                .importPackages("io.sillage", "sillage.pages");
    }
}
