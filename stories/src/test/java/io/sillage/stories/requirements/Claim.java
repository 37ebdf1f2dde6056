package io.sillage.stories.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test that says {@code @Covers}: the requirement, the test class, and the method or "" for all of the class. Read from
 * class files, so that tests of any part of the tree count without sharing code; the annotation is known by its simple name.
 */
record Claim(String requirement, String testClass, String method) {

    static List<Claim> allIn(Path testClasses) {
        if (!Files.isDirectory(testClasses)) {
            return List.of();
        }
        try (var files = Files.walk(testClasses)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(Claim::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String simpleClass() {
        return testClass.replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }

    private static Stream<Claim> in(Path file) {
        try {
            var parsed = ClassFile.of().parse(file);
            var name = parsed.thisClass().asInternalName().replace('/', '.');
            return Stream.concat(covered(parsed).map(id -> new Claim(id, name, "")), ofMethods(parsed, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Claim> ofMethods(ClassModel parsed, String name) {
        return parsed.methods().stream()
                .flatMap(method -> covered(method)
                        .map(id -> new Claim(id, name, method.methodName().stringValue())));
    }

    private static Stream<String> covered(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream())
                .filter(annotation -> annotation.className().stringValue().endsWith("/Covers;"))
                .flatMap(Claim::values);
    }

    private static Stream<String> values(Annotation annotation) {
        return annotation.elements().stream()
                .map(element -> (AnnotationValue.OfArray) element.value())
                .flatMap(array -> array.values().stream())
                .map(value -> ((AnnotationValue.OfString) value).stringValue());
    }
}
