package io.sillage.stories.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How each test ended, from the reports that Surefire and Failsafe leave. */
record Results(List<Result> all) {

    /** One test, or one of its runs with a parameter. */
    record Result(String testClass, String method, Outcome outcome) {}

    static Results of(List<Path> folders) {
        var all = new ArrayList<Result>();
        folders.forEach(folder -> all.addAll(in(folder)));
        return new Results(all);
    }

    Outcome of(Claim claim) {
        return Outcome.of(all.stream()
                .filter(result -> result.testClass().equals(claim.testClass()))
                .filter(result -> claim.method().isEmpty() || claim.method().equals(result.method()))
                .map(Result::outcome)
                .toList());
    }

    private static List<Result> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            var results = new ArrayList<Result>();
            files.forEach(file -> results.addAll(read(file)));
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Result> read(Path report) {
        try {
            var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            var tests = parser.parse(report.toFile()).getElementsByTagName("testcase");
            var results = new ArrayList<Result>();
            for (int i = 0; i < tests.getLength(); i++) {
                results.add(result((Element) tests.item(i)));
            }
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot read the report " + report, e);
        }
    }

    private static Result result(Element test) {
        var method = test.getAttribute("name").replaceFirst("[^\\w$].*", "");
        return new Result(test.getAttribute("classname"), method, outcome(test));
    }

    private static Outcome outcome(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return Outcome.FAILED;
        }
        return has(test, "skipped") ? Outcome.SKIPPED : Outcome.PASSED;
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }
}
