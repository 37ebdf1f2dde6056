package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.garage.UnknownModel;
import io.sillage.garage.Vin;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.PlatformTest;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The whole platform speaks for a brand that never was: its names, models and rules come out of its pack alone. */
@PlatformTest
@TestPropertySource(properties = "sillage.brand.pack=aurore")
class InventedBrandTests {

    private static final String PASSWORD = "étincelle dans la brume";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Brand brand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @Test
    void strangersMeetItsFirstLanguageFirstAndNoOtherThanItsOwn() {
        var visitor = new Visitor(http);
        assertThat(Visitor.body(visitor.get("/sign-in"))).contains("<html lang=\"de\"", "langue=fr");
        assertThat(Visitor.body(
                        visitor.ask(MockMvcRequestBuilders.get("/sign-in").header("Accept-Language", "nl, en"))))
                .contains("<html lang=\"de\"")
                .doesNotContain("langue=nl", "langue=en");
    }

    @Test
    void strangersMeetItsNameAndItsModels() {
        var visitor = new Visitor(http);
        assertThat(Visitor.body(visitor.getIn("fr", "/sign-in")))
                .contains("<span>aurore</span>", "· Aurore Mobilité</title>")
                .doesNotContainIgnoringCase("lexus");
        assertThat(Visitor.body(visitor.getIn("fr", "/compatibilite?modele=funke-2&mois=2024-02")))
                .contains("Ça va ensemble", "Funke 2 : compatible", "Norvège")
                .doesNotContainIgnoringCase("lexus");
        assertThat(visitor.get("/api/v1/models"))
                .bodyJson()
                .extractingPath("$.models.length()")
                .isEqualTo(1);
        assertThat(visitor.get("/voitures/funke-2/moos.svg"))
                .hasStatusOk()
                .bodyText()
                .contains("#445544");
    }

    @Test
    void itsOwnersReadItsNamesOnEachPage() {
        var owner = owner("camille@example.org");
        assertThat(Visitor.body(owner.get("/")))
                .contains("Maison", "Funke 2")
                .doesNotContainIgnoringCase("lexus")
                .doesNotContain("Accueil");
        assertThat(Visitor.body(owner.get("/services")))
                .contains("Offres", "Carnet de route", "Cape", "Atelier")
                .doesNotContain("Données de conduite", "Mode privé", "Retrouver ma voiture");
        assertThat(Visitor.body(owner.get("/reglages"))).contains("Boutons").doesNotContainIgnoringCase("lexus");
        assertThat(Visitor.body(owner.get("/services/donnees/tous"))).contains("Toutes les courses");
    }

    @Test
    void itsLettersCarryTheNameThatItsPagesCarry() {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        visitor.postForm(
                "/inscription", "name", "Noé", "mail", "noe@example.org", "password", PASSWORD, "terms", "yes");
        assertThat(new PostedLetters(jdbc, envelopes, json)
                        .last("noe@example.org")
                        .text())
                .contains(brand.name())
                .doesNotContainIgnoringCase("lexus");
    }

    @Test
    void itsRulesAndModelsAreItsOwn() {
        assertThat(brand.rules().multimediaTerm()).isEqualTo(Period.ofMonths(18));
        assertThatThrownBy(() -> garage.add(Vin.of("JTHY6JBH7M2000001"), "ux-250h", null, null))
                .isInstanceOf(UnknownModel.class);
    }

    private Visitor owner(String mail) {
        var person = accounts.open(mail, PASSWORD, "Camille", Locale.FRENCH, ZoneId.of("Europe/Oslo"));
        var car = garage.add(Vin.of("WAFX2B99912345678"), "funke-2", "moos", null);
        ownership.begin(car.id(), person, Instant.parse("2026-01-01T00:00:00Z"));
        return Visitor.signedIn(http, mail, PASSWORD);
    }
}
