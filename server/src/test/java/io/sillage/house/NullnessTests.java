package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** HOUSE 5: each package is {@code @NullMarked}, and the compiler holds the code to it. */
class NullnessTests {

    private static final List<String> NULLAWAY = List.of(
            "-Xep:NullAway:ERROR", "-XepOpt:NullAway:OnlyNullMarked=true", "-XepOpt:NullAway:JSpecifyMode=true");

    @Test
    void eachPackageIsNullMarked() {
        var sources = Tree.sources().stream()
                .filter(file -> file.path().contains("/src/main/java/"))
                .toList();
        assertThat(unmarked(sources)).isEmpty();
    }

    @Test
    void theCompilerRefusesNullWhereItIsNotDeclared() {
        assertThat(Tree.read("pom.xml").content()).contains(NULLAWAY);
    }

    @Test
    void aPackageWithoutTheMarkIsNoticed() {
        var unmarked = List.of(
                new Tree.Text("server/src/main/java/a/A.java", "package a; class A {}"),
                new Tree.Text("server/src/main/java/b/B.java", "package b; class B {}"),
                new Tree.Text("server/src/main/java/b/package-info.java", "/** @NullMarked */ package b;"),
                new Tree.Text("server/src/main/java/c/package-info.java", "@NullMarked package c;"));
        assertThat(unmarked(unmarked)).containsExactly("server/src/main/java/a", "server/src/main/java/b");
    }

    private static Set<String> unmarked(List<Tree.Text> sources) {
        var packages = sources.stream().map(NullnessTests::folder).collect(Collectors.toCollection(TreeSet::new));
        sources.stream()
                .filter(file -> file.path().endsWith("/package-info.java"))
                .filter(file -> file.withoutComments().contains("@NullMarked"))
                .map(NullnessTests::folder)
                .forEach(packages::remove);
        return packages;
    }

    private static String folder(Tree.Text file) {
        return file.path().substring(0, file.path().lastIndexOf('/'));
    }
}
