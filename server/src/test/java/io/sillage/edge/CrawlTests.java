package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.PlatformTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a scanner asks any server for: nothing of it is here (A29). */
@PlatformTest
class CrawlTests {

    private static final List<String> BEFORE =
            List.of("", "/api", "/api/v1", "/admin", "/app", "/assets", "/webjars", "/manage", "/internal", "/static");

    private static final List<String> NAMES = List.of(
            "actuator",
            "actuator/env",
            "actuator/health",
            "actuator/heapdump",
            "actuator/loggers",
            "actuator/threaddump",
            "actuator/jolokia",
            "actuator/gateway/routes",
            "heapdump",
            "env",
            "metrics",
            "prometheus",
            "jolokia/list",
            "h2-console",
            "console",
            "debug",
            "trace",
            "info",
            "dump",
            "threaddump",
            "logfile",
            "beans",
            "configprops",
            "mappings",
            "shutdown",
            ".git/HEAD",
            ".git/config",
            ".env",
            ".env.production",
            ".aws/credentials",
            ".ssh/id_rsa",
            ".DS_Store",
            "v3/api-docs",
            "v2/api-docs",
            "swagger-ui/index.html",
            "graphql",
            "backup.zip",
            "backup.sql",
            "dump.hprof",
            "application.yaml",
            "application.properties",
            "WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "pom.xml",
            "app.js.map",
            "server-status",
            "phpinfo.php",
            "wp-login.php");

    /** Ways to say something else than what is meant. */
    private static final List<String> DISGUISES = List.of(
            "/assets/..%5c..%5capplication.yaml",
            "/assets/%2e%2e/%2e%2e/application.yaml",
            "/assets/..;/actuator/env",
            "/webjars/..%2f..%2fapplication.yaml",
            "/tiles/../../etc/passwd",
            "/assets/%00app.css",
            "/actuator;x=1/env",
            "//actuator/env",
            "/%61ctuator/env",
            "/ACTUATOR/env");

    @Autowired
    MockMvcTester http;

    @Test
    void nothingThatManagesThePlatformAnswers() {
        var visitor = new Visitor(http);
        assertThat(paths()).hasSizeGreaterThan(400).allSatisfy(path -> {
            var answer = visitor.ask(Raw.get(path));
            assertThat(answer.getResponse().getStatus()).as(path).isIn(400, 401, 404);
            assertThat(Visitor.body(answer)).as(path).doesNotContain("Exception", "spring", "password", "at io.");
        });
    }

    static List<String> paths() {
        var named = BEFORE.stream().flatMap(before -> NAMES.stream().map(name -> before + "/" + name));
        return Stream.concat(named, DISGUISES.stream()).toList();
    }
}
