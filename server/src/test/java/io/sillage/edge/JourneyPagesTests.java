package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.journey.Journey;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Refusal;
import io.sillage.map.CarRoutes;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Sharing;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The planner by its addresses: pages for people, and the same for programs. */
@PlatformTest
class JourneyPagesTests {

    private static final String STATION = "43.7385000,7.4195000 Gare";
    private static final String CASINO = "43.7391000,7.4277000 Casino";
    private static final String PORT = "43.7352000,7.4212000 Port";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Sharing sharing;

    @Autowired
    CarRoutes routes;

    @Autowired
    JdbcClient jdbc;

    private Household claire;
    private Visitor owner;

    @BeforeEach
    void aCar() {
        claire = new Households(accounts, garage, ownership).any();
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
        await().ignoreExceptionsInstanceOf(Refusal.class)
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        routes.route(List.of(new GeoPoint(43.7385, 7.4195), new GeoPoint(43.7391, 7.4277))) != null);
    }

    @Test
    @Covers("R45")
    void aJourneyIsPlannedWithoutScript() {
        assertThat(text("/services")).contains("Planification d’un trajet à distance", all());
        var journey = begun();
        assertThat(text(journey + "?q=boulevard des mulins")).contains("Boulevard des Moulins", "lieu trouvé");
        for (var place : List.of(STATION, CASINO, PORT)) {
            assertThat(act(journey, "ajouter", "lieu", place)).hasStatus(HttpStatus.FOUND);
        }
        assertThat(text(journey)).contains("2 sur 9 étapes", "Étape 1", "Destination", "arrivée à", " km · ");
        act(journey, "monter", "n", "3");
        assertThat(order(journey)).containsExactly("Gare", "Port", "Casino");
        act(journey, "descendre", "n", "1");
        assertThat(order(journey)).containsExactly("Port", "Gare", "Casino");
        act(journey, "ordre", "n", "0");
        assertThat(order(journey)).hasSize(3).endsWith("Casino");
        act(journey, "retirer", "n", "1");
        assertThat(order(journey)).hasSize(2);
        act(journey, "nommer", "nom", "Samedi <b>");
        assertThat(text(journey)).contains("Samedi &lt;b>").doesNotContain("Samedi <b>");
        assertThat(owner.get(journey + "/carte.svg")).hasStatusOk().hasContentType("image/svg+xml");
        for (var language : Visitor.LANGUAGES) {
            assertThat(owner.getIn(language, journey)).hasStatusOk().bodyText().doesNotContain("journey.");
            assertThat(owner.getIn(language, all())).hasStatusOk().bodyText().doesNotContain("journey.");
        }
        assertThat(act(journey, "supprimer", "n", "0")).hasHeader("Location", all());
        assertThat(owner.get(journey)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Covers("R45")
    void theTenthStopIsRefusedInWords() {
        var journey = begun();
        for (int i = 0; i < 10; i++) {
            assertThat(act(journey, "ajouter", "lieu", i % 2 == 0 ? STATION : CASINO))
                    .hasStatus(HttpStatus.FOUND);
        }
        assertThat(text(journey)).contains("9 sur 9 étapes", "le trajet est complet");
        var answer = act(journey, "ajouter", "lieu", PORT);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.body(answer)).contains("neuf étapes et une destination au plus");
        assertThat(order(journey)).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43.7385100,7.4195100 Encore|Deux lieux qui se suivent",
                "48.8500000,2.3500000 Paris|en dehors de la carte",
                "43.7391|plus dans la liste",
                "x,y Nulle part|plus dans la liste"
            })
    void whatCannotBeIsSaidInWords(String place, String words) {
        var journey = begun();
        act(journey, "ajouter", "lieu", STATION);
        var answer = act(journey, "ajouter", "lieu", place);
        assertThat(answer.getResponse().getStatus()).isIn(400, 409);
        assertThat(Visitor.body(answer)).contains(words, "role=\"alert\"");
        assertThat(order(journey)).containsExactly("Gare");
    }

    @Test
    void aPlaceThatNoRoadReachesIsNamed() {
        var journey = begun();
        act(journey, "ajouter", "lieu", STATION);
        act(journey, "ajouter", "lieu", "43.7260000,7.4400000 Au large");
        assertThat(text(journey)).contains("Aucune route n’y mène", "Au large").doesNotContain("value=\"envoyer\"");
        assertThat(owner.get(journey + "/carte.svg")).hasStatusOk();
    }

    @Test
    @Covers("R42")
    void withoutALinkedUnitThePageSaysWhatToDoFirst() {
        var journey = begun();
        act(journey, "ajouter", "lieu", STATION);
        assertThat(text(journey))
                .contains("Enregistrez d’abord l’appareil multimédia")
                .doesNotContain("value=\"envoyer\"");
        var answer = act(journey, "envoyer", "n", "0");
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(owner.change(HttpMethod.POST, api() + id(journey) + "/sending"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/no-linked-unit");
    }

    @Test
    @Covers("R41")
    void whatBecameOfItIsSaidInEveryStateAndLanguage() {
        var journey = begun();
        act(journey, "ajouter", "lieu", STATION);
        act(journey, "ajouter", "lieu", CASINO);
        for (var state : Journey.State.values()) {
            jdbc.sql(
                            "update journey.journey set state = ?, reached = 1, sent_at = now(), delivered_at = now() where id = ?::uuid")
                    .params(state.name(), id(journey).substring(1))
                    .update();
            for (var language : Visitor.LANGUAGES) {
                for (var page : List.of(journey, all(), "/")) {
                    assertThat(owner.getIn(language, page))
                            .hasStatusOk()
                            .bodyText()
                            .doesNotContain("journey.");
                }
            }
            assertThat(text(journey).contains("value=\"reprendre\"")).isEqualTo(state == Journey.State.QUEUED);
            assertThat(text(journey).contains("value=\"ajouter\"")).isEqualTo(state == Journey.State.DRAFT);
            assertThat(text("/").contains("Voir le trajet")).isEqualTo(state.isSent());
        }
        assertThat(act(journey, "ajouter", "lieu", PORT)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatWasSharedBecomesAJourney() {
        var link = owner.postForm(all(), "texte", "https://www.openstreetmap.org/?mlat=43.7391&mlon=7.4277");
        assertThat(link).hasStatus(HttpStatus.FOUND);
        assertThat(order(location(link))).hasSize(1);
        var gpx = "<gpx><rte><rtept lat='43.7385' lon='7.4195'><name>Gare</name></rtept>"
                + "<rtept lat='43.7391' lon='7.4277'><name>Casino</name></rtept></rte></gpx>";
        var file = http.perform(MockMvcRequestBuilders.multipart(all())
                .file(new MockMultipartFile(
                        "fichier", "route.gpx", "application/gpx+xml", gpx.getBytes(StandardCharsets.UTF_8)))
                .param("_csrf", owner.token())
                .cookie(Objects.requireNonNull(owner.cookie())));
        assertThat(file).hasStatus(HttpStatus.FOUND);
        assertThat(order(location(file))).containsExactly("Gare", "Casino");
        var nothing = owner.postForm(all(), "texte", "https://maps.app.goo.gl/abcdef");
        assertThat(nothing).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(nothing)).contains("Aucun lieu n’a été trouvé");
    }

    @Test
    void programsPlanToo() {
        var made = owner.post(
                api(),
                "{\"name\":\"Chez Paul\",\"stops\":[{\"label\":\"Gare\",\"latitude\":43.7385,\"longitude\":7.4195},"
                        + "{\"label\":\"Casino\",\"latitude\":43.7391,\"longitude\":7.4277}]}");
        assertThat(made).hasStatus(HttpStatus.CREATED);
        String id = JsonPath.read(Visitor.body(made), "$.id");
        var route = Visitor.body(owner.get(api() + "/" + id + "/route"));
        assertThat(JsonPath.<List<Integer>>read(route, "$.legs[*].stop")).containsExactly(1);
        assertThat(JsonPath.<List<String>>read(route, "$.legs[0].turns[*].turn"))
                .startsWith("start")
                .endsWith("arrive");
        assertThat(owner.get("/api/v1/places?q=casino de monte carlo"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("Casino de Monte Carlo");
        assertThat(owner.post(api(), "{\"stops\":[{\"label\":\"Nulle part\",\"latitude\":91,\"longitude\":0}]}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.post(api() + "/imports", "{\"text\":\"geo:43.7391,7.4277\"}"))
                .hasStatus(HttpStatus.CREATED);
        assertThat(owner.change(MockMvcRequestBuilders.put(api() + "/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"\",\"stops\":[]}")))
                .hasStatusOk();
        assertThat(owner.change(HttpMethod.POST, api() + "/" + id + "/best-order"))
                .hasStatusOk();
        assertThat(owner.change(HttpMethod.DELETE, api() + "/" + id + "/sending"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(owner.change(HttpMethod.DELETE, api() + "/" + id)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void whoSharesTheCarPlansNothingForIt() {
        var journey = begun();
        var paul = new Households(accounts, garage, ownership).any();
        sharing.invite(claire.owner(), claire.car(), paul.mail(), Sharing.OFFERED, null);
        sharing.accept(paul.owner(), sharing.offeredTo(paul.owner()).getFirst().id());
        var coUser = Visitor.signedIn(http, paul.mail(), Households.PASSWORD);
        assertThat(coUser.get(journey)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coUser.get(all())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(coUser.get("/services?car=" + claire.car()))).doesNotContain("/services/planifier/");
        assertThat(Visitor.body(coUser.get("/?car=" + claire.car()))).doesNotContain("/services/planifier/");
    }

    private String all() {
        return "/services/planifier/" + claire.car();
    }

    private String api() {
        return "/api/v1/cars/" + claire.car() + "/journeys";
    }

    private String begun() {
        return location(owner.postForm(all()));
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static String id(String journey) {
        return journey.substring(journey.lastIndexOf('/'));
    }

    private MvcTestResult act(String journey, String step, String name, String value) {
        return owner.postForm(journey, "pas", step, name, value);
    }

    private List<String> order(String journey) {
        return JsonPath.read(Visitor.body(owner.get(api() + id(journey))), "$.stops[*].label");
    }

    private String text(String path) {
        return Visitor.body(owner.get(path)).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
