package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HOUSE 10: few tools, all in the build; what is not in the house stays out of it. */
class ToolsTests {

    private static final List<String> IN_THE_BUILD = List.of(
            "error_prone_core",
            "nullaway",
            "spotless-maven-plugin",
            "palantirJavaFormat",
            "jacoco-maven-plugin",
            "<goal>report</goal>");

    private static final List<String> NOT_HERE = List.of(
            "lombok",
            "mapstruct",
            "record-builder",
            "checkstyle",
            "maven-pmd",
            "spotbugs",
            "jmolecules",
            "japicmp",
            "testcontainers",
            "jqwik");

    @Test
    void areInTheBuild() {
        assertThat(Tree.read("pom.xml").content()).contains(IN_THE_BUILD);
    }

    @Test
    void othersAreNot() {
        assertThat(poms()).flatExtracting(ToolsTests::strangers).isEmpty();
    }

    @Test
    void aStrangerIsNoticed() {
        var pom = new Tree.Text("pom.xml", "<artifactId>lombok</artifactId><version>checkstyle</version>");
        assertThat(strangers(pom)).containsExactly("pom.xml: lombok");
    }

    private static List<String> strangers(Tree.Text pom) {
        return NOT_HERE.stream()
                .filter(name -> pom.content().matches("(?s).*<(groupId|artifactId)>[^<]*" + name + "[^<]*</.*"))
                .map(name -> pom.path() + ": " + name)
                .toList();
    }

    private static List<Tree.Text> poms() {
        var parts = Tree.PARTS.stream().map(part -> part + "/pom.xml");
        return Stream.concat(Stream.of("pom.xml"), parts).map(Tree::read).toList();
    }
}
