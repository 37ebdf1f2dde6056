package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who has access to a car, by its addresses (A20, A22). */
@PlatformTest
class SharingTests {

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

    private Household claire;
    private Household paul;
    private Visitor owner;
    private Visitor coUser;

    @BeforeEach
    void aCarAndAFriend() {
        var households = new Households(accounts, garage, ownership);
        claire = households.any();
        paul = households.any();
        activations.vouchFor(claire.period());
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
        coUser = Visitor.signedIn(http, paul.mail(), Households.PASSWORD);
    }

    @Test
    void aFriendIsLetInSeesHisPartAndIsPutOut() {
        UUID before = AnyTrip.of(claire.car(), uplink);
        invites("driving-data");
        assertThat(Visitor.body(owner.get(access()))).contains(paul.mail(), "Invitation envoyée");
        var invitation = JsonPath.<String>read(Visitor.body(owner.get(people())), "$.invited[0].id");
        assertThat(Visitor.body(coUser.get("/reglages/voiture/invitations"))).contains(invitation, "Trajets");
        assertThat(coUser.postForm("/reglages/voiture/invitations", "pas", "accepter", "qui", invitation))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/?car=" + claire.car());

        assertThat(Visitor.body(coUser.get("/?car=" + claire.car()))).contains("UX 250h");
        assertThat(Visitor.body(coUser.get("/reglages/voiture"))).contains("Partagée avec vous", access());
        assertThat(Visitor.body(coUser.get(access())))
                .contains("Ne plus voir cette voiture")
                .doesNotContain("Envoyer");
        assertThat(coUser.get("/api/v1/trips/" + before)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(coUser.get(trips()))).doesNotContain(before.toString());
        assertThat(coUser.get("/api/v1/cars/" + claire.car() + "/parked")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coUser.get(people())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coUser.get("/reglages/voiture/" + claire.car())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coUser.get("/reglages/voiture/" + claire.car() + "/vendre")).hasStatus(HttpStatus.NOT_FOUND);

        var his = JsonPath.<String>read(Visitor.body(owner.get(people())), "$.people[0].id");
        assertThat(owner.change(HttpMethod.DELETE, people() + "/" + his)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(coUser.get(trips())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coUser.get(access())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(coUser.get("/reglages/voiture"))).doesNotContain("Partagée avec vous");
    }

    @Test
    @Covers("R7")
    void whoLeavesByHimselfKeepsHisOwnCar() {
        invites("coaching");
        accept();
        var his = JsonPath.<String>read(Visitor.body(owner.get(people())), "$.people[0].id");
        assertThat(coUser.postForm(access(), "pas", "retirer", "qui", his)).hasHeader("Location", "/reglages/voiture");
        assertThat(Visitor.body(coUser.get("/reglages/voiture")))
                .contains(paul.car().toString())
                .doesNotContain(claire.car().toString());
    }

    @Test
    void aCarThatIsSoldLetsNobodyNewIn() {
        invites("coaching");
        owner.postForm("/reglages/voiture/" + claire.car() + "/vendre", "pas", "commencer");
        assertThat(owner.postForm(access(), "pas", "inviter", "mail", "other@example.org"))
                .hasStatus(HttpStatus.CONFLICT);
        var invitation = JsonPath.<String>read(Visitor.body(owner.get(people())), "$.invited[0].id");
        assertThat(coUser.postForm("/reglages/voiture/invitations", "pas", "accepter", "qui", invitation))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aProgramInvitesAndWhetherThereIsAnAccountIsNotTold() {
        var known = owner.post(people(), "{\"mail\":\"" + paul.mail() + "\",\"sees\":[\"coaching\"]}");
        var unknown = owner.post(people(), "{\"mail\":\"nobody@example.org\",\"sees\":[\"coaching\"]}");
        assertThat(known).hasStatus(HttpStatus.ACCEPTED);
        assertThat(unknown).hasStatus(HttpStatus.ACCEPTED);
        assertThat(Visitor.body(known)).isEqualTo(Visitor.body(unknown)).isEmpty();
        assertThat(owner.post(people(), "{}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.postForm(access(), "pas", "inviter", "mail", "x@example.org", "jusqu", "gestern"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void invites(String sees) {
        assertThat(owner.postForm(access(), "pas", "inviter", "mail", paul.mail(), "voit", sees))
                .hasStatus(HttpStatus.FOUND);
    }

    private void accept() {
        var invitation = JsonPath.<String>read(Visitor.body(owner.get(people())), "$.invited[0].id");
        coUser.postForm("/reglages/voiture/invitations", "pas", "accepter", "qui", invitation);
    }

    private String access() {
        return "/reglages/voiture/" + claire.car() + "/acces";
    }

    private String people() {
        return "/api/v1/cars/" + claire.car() + "/people";
    }

    private String trips() {
        return "/api/v1/cars/" + claire.car() + "/trips";
    }
}
