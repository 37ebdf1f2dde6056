package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.Sillage;
import io.sillage.account.Accounts;
import io.sillage.attack.Reports;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.TestDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.pattern.PathPatternParser;

/** M3: what the port really answers, to a stranger and to a person, stands in the list of routes. */
@SpringBootTest(classes = Sillage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class RealPortTests {

    /** Nothing is there, or nothing is said: what an address that is not listed may be answered. */
    private static final Set<Integer> NOTHING = Set.of(400, 401, 404, 405, 501);

    private static final int PEOPLE = 24;
    private static final int REQUESTS = 50;

    @Autowired
    Environment environment;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    private Browser stranger;
    private Browser person;

    /** One with cookies and the token of his session. */
    private record Browser(HttpClient client, String address, String token) {

        int ask(String method, String path) throws IOException, InterruptedException {
            return send(method, path, "", "text/plain").statusCode();
        }

        HttpResponse<String> send(String method, String path, String body, String type)
                throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("X-CSRF-TOKEN", token)
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofString(body));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @BeforeEach
    void aStrangerAndAPerson() throws IOException, InterruptedException {
        stranger = browser();
        person = signedIn(new Households(accounts, garage, ownership).any().mail());
    }

    private Browser signedIn(String mail) throws IOException, InterruptedException {
        var before = browser();
        var words = Visitor.credentials(mail, Households.PASSWORD);
        assertThat(before.send("POST", "/api/v1/session", words, "application/json")
                        .statusCode())
                .isEqualTo(200);
        return withToken(before.client(), before.address());
    }

    @Test
    void nothingAnswersThatIsNotListed() throws IOException, InterruptedException {
        var probes = PathProbes.all();
        var unlisted = new ArrayList<String>();
        int asked = 0;
        for (var probe : probes) {
            if (isListed(probe)) {
                continue;
            }
            asked += 2;
            int toAStranger = stranger.ask(probe.method(), probe.path());
            int toAPerson = person.ask(probe.method(), probe.path());
            if (isSomething(probe, toAStranger) || isSomething(probe, toAPerson)) {
                unlisted.add("%s %s: %d, %d".formatted(probe.method(), probe.path(), toAStranger, toAPerson));
            }
        }
        Reports.write("unlisted.txt", "asked %d unlisted %d%n".formatted(asked, unlisted.size()));
        assertThat(asked).isGreaterThan(4000);
        assertThat(unlisted).isEmpty();
    }

    /** Without this the other test would be content with a port that answers nobody. */
    @Test
    void whatIsListedAnswers() throws IOException, InterruptedException {
        for (var path : List.of("/sign-in", "/version", "/api/v1/version", "/compatibilite")) {
            assertThat(stranger.ask("GET", path)).as(path).isEqualTo(200);
        }
        for (var path : List.of("/", "/reglages", "/api/v1/cars", "/messages")) {
            assertThat(person.ask("GET", path)).as(path).isEqualTo(200);
        }
    }

    /** Of a change in the realm of staff that comes without one of their tokens nothing more is said than that. */
    private static boolean isSomething(PathProbes.Probe probe, int status) {
        boolean forged = status == 403
                && probe.path().startsWith(StaffRoutes.ROOT)
                && !probe.method().equals("GET");
        return !NOTHING.contains(status) && !forged;
    }

    /** A34: many at once, each of whom is told of himself alone, in an answer that nobody keeps. */
    @Test
    void ofManyAtOnceEachIsAnsweredForHimself() {
        var households = new Households(accounts, garage, ownership);
        var mails = IntStream.range(0, PEOPLE)
                .mapToObj(i -> households.any().mail())
                .toList();
        var wrong = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            mails.forEach(mail -> threads.execute(() -> askOften(mail, mails, wrong)));
        }
        assertThat(wrong).isEmpty();
    }

    private void askOften(String mail, List<String> all, Collection<String> wrong) {
        try {
            var own = signedIn(mail);
            for (int i = 0; i < REQUESTS; i++) {
                var path = i % 2 == 0 ? "/api/v1/account" : "/reglages/compte";
                var answer = own.send("GET", path, "", "text/plain");
                boolean kept = !answer.headers().allValues("Cache-Control").equals(List.of("no-store"));
                boolean mixedUp = all.stream().anyMatch(one -> answer.body().contains(one) != one.equals(mail));
                if (answer.statusCode() != 200 || kept || mixedUp) {
                    wrong.add(mail + " was answered " + answer.statusCode() + " " + answer.body());
                }
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            wrong.add(mail + ": " + e);
        }
    }

    private static boolean isListed(PathProbes.Probe probe) {
        var path = PathContainer.parsePath(probe.path());
        return Route.everywhere().stream()
                .filter(route -> route.method().name().equals(probe.method()))
                .anyMatch(route ->
                        PathPatternParser.defaultInstance.parse(route.pattern()).matches(path));
    }

    private Browser browser() throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return withToken(client, "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    private static Browser withToken(HttpClient client, String address) throws IOException, InterruptedException {
        var session = new Browser(client, address, UUID.randomUUID().toString())
                .send("GET", "/api/v1/session", "", "text/plain");
        return new Browser(client, address, JsonPath.read(session.body(), "$.csrfToken"));
    }
}
