package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.location.PrivateMode;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Sharing;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Find my car, by its addresses: the place, how sure it is, and each reason for which there is none. */
@PlatformTest
class FindCarTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    @Autowired
    PrivateMode mode;

    @Autowired
    Sharing sharing;

    private Household claire;
    private Visitor owner;

    @BeforeEach
    void aCar() {
        claire = new Households(accounts, garage, ownership).any();
        activations.vouchFor(claire.period());
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
    }

    @Test
    @Covers("R38")
    void theParkedCarIsShownWithHowExactItIs() {
        assertThat(Visitor.body(owner.get(page()))).contains("Position en attente", "Voir l’état des services");
        AnyTrip.of(claire.car(), uplink);
        assertThat(text(owner.get(page())))
                .contains("à 10 m près", "Garée depuis", "Depuis ici", "Partager le lieu")
                .doesNotContain("n’est peut-être pas");
        assertThat(Visitor.body(owner.get("/"))).contains(page());
        assertThat(Visitor.body(owner.get("/services"))).contains(page());
    }

    @Test
    @Covers({"R34", "R38"})
    void aCarThatWentUndergroundIsShownWhereItWasLastSeenAndHowFarItDroveOn() {
        AnyTrip.goingUnderground(claire.car(), uplink, 60);
        assertThat(text(owner.get(page())))
                .contains("date de 1 min avant l’arrêt", "Elle a encore roulé 620 m", "à 630 m près");
        var parked = Visitor.body(owner.get(parked()));
        assertThat(JsonPath.<Integer>read(parked, "$.withinMetres")).isBetween(615, 630);
    }

    @Test
    @Covers("R38")
    void aCarThatDroveWithoutTellingWhereIsSaidToHaveLeft() {
        AnyTrip.of(claire.car(), uplink);
        assertThat(Visitor.body(owner.get(parked()))).doesNotContain("leftAt");
        AnyTrip.goingUnderground(claire.car(), uplink, 300);
        assertThat(Visitor.body(owner.get(page())))
                .contains("Vue ici pour la dernière fois", "Elle a roulé depuis")
                .doesNotContain("Garée depuis");
        assertThat(Visitor.body(owner.get("/"))).contains("Elle a roulé depuis");
        assertThat(Visitor.body(owner.get(parked()))).contains("leftAt");
        AnyTrip.of(claire.car(), uplink);
        assertThat(Visitor.body(owner.get(page()))).contains("Garée depuis").doesNotContain("Elle a roulé depuis");
    }

    @Test
    @Covers({"R29", "R38"})
    void inPrivateModeNoPlaceIsShownOldOrNew() {
        AnyTrip.of(claire.car(), uplink);
        mode.switchOn(claire.owner(), claire.car());
        assertThat(Visitor.body(owner.get(page())))
                .contains("Mode privé actif", "Voir le mode privé")
                .doesNotContain("m près", "carte.svg", "43.7", "Partager le lieu");
        assertThat(owner.get(page() + "/carte.svg")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.get(parked())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theMapOfThePhoneOpensOnThePlace() {
        AnyTrip.of(claire.car(), uplink);
        assertThat(with("Mozilla/5.0 (Linux; Android 15)")).contains("href=\"geo:43.765");
        assertThat(with("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)")).contains("href=\"maps:?daddr=43.765");
        assertThat(with("Mozilla/5.0 (X11; Linux)")).contains("https://www.openstreetmap.org/?mlat=43.765");
    }

    @Test
    void whomTheCarIsSharedWithFindsItAndSharesItNoFurther() {
        AnyTrip.of(claire.car(), uplink);
        var paul = new Households(accounts, garage, ownership).any();
        sharing.invite(claire.owner(), claire.car(), paul.mail(), Sharing.OFFERED, null);
        sharing.accept(paul.owner(), sharing.offeredTo(paul.owner()).getFirst().id());
        var coUser = Visitor.signedIn(http, paul.mail(), Households.PASSWORD);
        assertThat(text(coUser.get(page()))).contains("à 10 m près").doesNotContain("Partager le lieu");
        assertThat(coUser.postForm(page(), "heures", "1")).hasStatus(HttpStatus.NOT_FOUND);
        mode.switchOn(claire.owner(), claire.car());
        assertThat(Visitor.body(coUser.get(page())))
                .contains("Mode privé")
                .doesNotContain("carte.svg", "/mode-prive", "Voir l’état");
    }

    @Test
    void isReadInEveryLanguage() {
        AnyTrip.goingUnderground(claire.car(), uplink, 60);
        for (var language : Visitor.LANGUAGES) {
            assertThat(owner.getIn(language, page())).hasStatusOk().bodyText().doesNotContain("location.");
        }
    }

    private static String text(MvcTestResult answer) {
        return Visitor.body(answer).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String with(String userAgent) {
        return Visitor.body(owner.ask(MockMvcRequestBuilders.get(page()).header("User-Agent", userAgent)));
    }

    private String page() {
        return "/services/retrouver/" + claire.car();
    }

    private String parked() {
        return "/api/v1/cars/" + claire.car() + "/parked";
    }
}
