package io.sillage.edge;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.headunit.TestUnit;
import io.sillage.headunit.UnitsInCars;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages on which an owner links the unit of his car (R43, R44, R58), and what a unit may not read. */
@PlatformTest
class MultimediaPagesTests {

    private static final Pattern LINK = Pattern.compile("name=\"appareil\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("class=\"code num\">([2-9A-Z]{4}-[2-9A-Z]{4})<");

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    private Household household;
    private Visitor browser;
    private TestUnit unit;

    @BeforeEach
    void aUnitAndItsOwner() {
        household = new Households(accounts, garage, ownership).any();
        browser = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        unit = new UnitsInCars(beans).in(household.car());
    }

    @Test
    @Covers({"R43", "R58"})
    void aNewDeviceIsConfirmedOnThePortalAndTheLastDayStandsThere() {
        var codes = unit.post("/headunit/api/device_authorization", "");
        var asked = Visitor.body(browser.get("/multimedia?code=" + text(codes, "$.user_code")));
        assertThat(asked)
                .contains("UX 250h", "…" + garage.car(household.car()).vin().tail(), "Relier l’appareil …" + tail());
        assertThat(browser.postForm("/multimedia", "code", text(codes, "$.user_code"), "pas", "relier"))
                .hasStatus(HttpStatus.FOUND);
        var home = Visitor.body(browser.get("/"));
        assertThat(home).contains("Nous avons trouvé un nouvel ID d’appareil …" + tail(), "Confirmer", "Pas moi");
        assertThat(Visitor.body(browser.get(page()))).contains("commence quand vous confirmez");

        assertThat(browser.postForm(page(), "pas", "confirmer", "appareil", found(home)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(browser.get("/"))).doesNotContain("un nouvel ID d’appareil");
        assertThat(Visitor.body(browser.get("/reglages/voiture/" + household.car())))
                .contains(page());
        assertThat(Visitor.body(browser.get(page())))
                .contains("Appareil …" + tail(), "Inclus jusqu’au " + inThreeYears());
    }

    @Test
    @Covers("R43")
    void notMeEndsIt() {
        var codes = unit.post("/headunit/api/device_authorization", "");
        browser.postForm("/multimedia", "code", text(codes, "$.user_code"), "pas", "relier");
        var home = Visitor.body(browser.get("/"));
        assertThat(browser.postForm(page(), "pas", "retirer", "appareil", found(home)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(browser.get("/"))).doesNotContain("un nouvel ID d’appareil");
        assertThat(text(unit.get("/headunit/api/unit"), "$.link")).isEqualTo("none");
    }

    @Test
    @Covers("R44")
    void theSettingsGiveACodeForTheCar() {
        assertThat(Visitor.body(browser.get(page()))).contains("Enregistrer un appareil multimédia");
        browser.postForm(page(), "pas", "enregistrer");
        var code = CODE.matcher(Visitor.body(browser.get(page())));
        assertThat(code.find()).isTrue();
        var linked = unit.post("/headunit/api/registration", "{\"code\":\"" + code.group(1) + "\"}");
        assertThat(linked).hasStatusOk();
        assertThat(Visitor.body(browser.get(page()))).contains("Appareil …" + tail(), "Inclus jusqu’au");
    }

    /** A39: a link, or a QR code, shows what it is about; it does nothing before a button is pressed there. */
    @Test
    void aLinkWithACodeChangesNothing() {
        var codes = unit.post("/headunit/api/device_authorization", "");
        browser.get("/multimedia?code=" + text(codes, "$.user_code"));
        browser.get("/multimedia?code=" + text(codes, "$.user_code") + "&pas=relier");
        assertThat(text(unit.get("/headunit/api/unit"), "$.link")).isEqualTo("none");
        assertThat(new Visitor(http).get("/multimedia?code=" + text(codes, "$.user_code")))
                .hasHeader("Location", "/sign-in?vers=%2Fmultimedia%3Fcode%3D" + text(codes, "$.user_code"));
    }

    @Test
    void aCodeThatIsNoneIsRefusedInWords() {
        var answer = browser.get("/multimedia?code=2222-2222");
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer)).contains("role=\"alert\"", "Aucun appareil");
    }

    /** The sentinel: whatever a linked unit asks for with its token, no trip, score or place of its owner is in the answer. */
    @Test
    void noTripOfItsOwnerIsReadFromAUnit() {
        var scene = new Scene(beans);
        var cars = new UnitsInCars(beans);
        var linked = cars.in(scene.car);
        cars.link(linked, scene.owner, scene.car);
        for (var route : Route.everywhere()) {
            if (Matrix.endsHisSession(route)) {
                continue;
            }
            var address = scene.matrix().address(route);
            var answer = linked.send(Matrix.request(route, address));
            assertThat(Visitor.body(answer))
                    .as(route.toString())
                    .doesNotContain(scene.ids("trip"), scene.mail, scene.vin.value(), "Quetsche", "43.7", "7.42");
        }
        assertThat(linked.get("/headunit/api/unit")).hasStatusOk();
    }

    private String page() {
        return "/reglages/voiture/" + household.car() + "/multimedia";
    }

    private String tail() {
        return text(unit.get("/headunit/api/unit"), "$.unit");
    }

    private static String found(String page) {
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String inThreeYears() {
        return LocalDate.now(ZoneId.of("Europe/Paris"))
                .plusYears(3)
                .minusDays(1)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH));
    }
}
