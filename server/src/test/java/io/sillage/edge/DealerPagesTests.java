package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.orders.Orders;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffMember;
import io.sillage.staff.StaffSessions;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The desk by its pages: what a clerk is shown and answered, and what his customer sees of it. */
@PlatformTest
class DealerPagesTests {

    private static final String DESK = "/staff/propriete";
    private static final String REASON = "Carte grise et facture concordent.";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    @Autowired
    Orders orders;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    @Autowired
    StaffSessions sessions;

    @Autowired
    JdbcClient jdbc;

    private Colleagues colleagues;
    private StaffMember denis;
    private StaffVisitor desk;
    private Household claire;
    private Household marc;
    private Vin vin;

    @BeforeEach
    void aClerkAndACustomer() {
        colleagues = new Colleagues(jdbc);
        denis = colleagues.clerk();
        desk = visitor(denis);
        var households = new Households(accounts, garage, ownership);
        claire = households.any();
        marc = households.any();
        vin = garage.car(claire.car()).vin();
    }

    @Test
    @Covers({"R17", "R26"})
    void aClerkConfirmsWhoShowsHisCodeAndThePersonSeesWhoLooked() {
        var file = open();
        assertThat(Visitor.body(desk.get(file))).contains("C.", "…" + vin.tail(), "UX 250h");
        assertThat(confirm(desk, file, true)).hasRedirectedUrl(file);
        assertThat(Visitor.body(desk.get(file))).contains("Délai d’opposition", REASON, denis.name());
        var browser = Visitor.signedIn(http, marc.mail(), Households.PASSWORD);
        var house = denis.requireDealership().shown();
        assertThat(Visitor.body(browser.get("/reglages/compte/consultations"))).contains(house);
        assertThat(Visitor.body(browser.get("/reglages"))).contains("/reglages/compte/consultations");
    }

    /** A16 as the pages answer it: another's file and none look the same, and without papers it is forbidden. */
    @Test
    void whoMayNotSignIsAnsweredSo() {
        var file = open();
        var elsewhere = visitor(colleagues.clerk());
        assertThat(confirm(elsewhere, file, true)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(confirm(desk, DESK + "/" + UUID.randomUUID(), true)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(confirm(desk, DESK + "/1", true)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(confirm(desk, file, false)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.postForm(file + "/signature", "decision", "oui", "motif", REASON))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(confirm(desk, file, true)).hasStatus(HttpStatus.FOUND);
        assertThat(confirm(desk, file, true)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.postForm(file + "/signature", "decision", "oui", "motif", REASON))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aCodeThatNobodyShowsIsSaidSoOnThePage() {
        var answer = desk.postForm(DESK, "code", "AAAA-AAAA");
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(answer)).contains("Aucun client ne montre ce code");
    }

    @Test
    void ordersAreWrittenDownOneByOneAndAsAFile() {
        var first = Households.anyVin();
        var second = Households.anyVin();
        desk.get("/staff/commandes");
        assertThat(desk.postForm("/staff/commandes", "vin", first.value(), "mail", "a@example.org"))
                .hasRedirectedUrl("/staff/commandes?fait=1");
        assertThat(orders.findOwnerMailOf(first)).contains("a@example.org");
        assertThat(desk.postForm("/staff/commandes", "vin", "x", "mail", "a@example.org"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        var refused = upload(second.value() + ",b@example.org\n" + second.value() + "\n");
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(refused)).contains("Rien n’est inscrit", "Ligne 2");
        assertThat(orders.findOwnerMailOf(second)).isEmpty();
        assertThat(upload(second.value() + ",b@example.org\n")).hasRedirectedUrl("/staff/commandes?fait=1");
        assertThat(orders.findOwnerMailOf(second)).contains("b@example.org");
    }

    /** D3, A18: of a car that has driven, and of whom it belongs to, no page of staff says more than the desk needs. */
    @Test
    void noRouteOfStaffAnswersWithAPositionATripOrAWholeName() {
        activations.vouchFor(claire.period());
        var trip = AnyTrip.of(claire.car(), uplink);
        var file = open();
        confirm(desk, file, true);
        var operator = visitor(colleagues.operator());
        for (var visitor : List.of(desk, operator)) {
            assertThat(StaffRoutes.ALL)
                    .filteredOn(route -> route.method().equals(HttpMethod.GET))
                    .allSatisfy(route -> assertThat(Visitor.body(visitor.get(path(route, file))))
                            .doesNotContain(
                                    trip.toString(), claire.car().toString(), claire.mail(), marc.mail(), vin.value())
                            .doesNotContainPattern("\\b43[.,]7\\d{2,}|\\b7[.,]4\\d{2,}"));
        }
    }

    private String path(Route route, String file) {
        return route.pattern()
                .replace(DESK + "/{file}", file)
                .replace("{dealership}", denis.requireDealership().id().toString());
    }

    private StaffVisitor visitor(StaffMember member) {
        var visitor = new StaffVisitor(http, sessions.begin(member.id(), null).key());
        visitor.get(DESK);
        return visitor;
    }

    private String open() {
        var place = cars.add(marc.owner(), vin.value()).id();
        var code = ((SeeYourDealer) claims.claim(marc.owner(), place)).code();
        var answer = desk.postForm(DESK, "code", code);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult confirm(StaffVisitor clerk, String file, boolean papers) {
        return clerk.postForm(
                file, "carte-grise", String.valueOf(papers), "identite", "true", "vin", vin.value(), "motif", REASON);
    }

    private MvcTestResult upload(String lines) {
        var file = new MockMultipartFile("fichier", "x.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
        return desk.change(
                MockMvcRequestBuilders.multipart("/staff/commandes/import").file(file));
    }
}
