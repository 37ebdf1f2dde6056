package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.account.SoftAuthenticator;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.journey.Journeys;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.oauth.Applications;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Sharing;
import io.sillage.privacy.PersonalData;
import io.sillage.privacy.Purpose;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffMember;
import io.sillage.staff.StaffSessions;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.Uplink;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** A household with something of everything that has an id: what others are after. */
final class Scene {

    static final String SCOPES = "openid profile cars:read trips:read coaching:read places:read";

    /** Letters are sent, sessions are used and readings are counted while others try. */
    private static final Set<String> CHANGING = Set.of("notification.letter", "account.session", "ownership.reading");

    final MockMvcTester http;
    final Households households;
    final StaffSessions staff;
    final Colleagues colleagues;
    final Applications applications;
    final Sharing sharing;
    final Ownership ownership;
    final Accounts accounts;
    final JdbcClient jdbc;
    final String mail = "mirabelle" + UUID.randomUUID() + "@example.org";
    final SignedIn owner;
    final Visitor ownersBrowser;
    final VehicleId car;
    final Vin vin;
    final VehicleId soldCar;
    final SignedIn former;
    final String formersMail = "former" + UUID.randomUUID() + "@example.org";
    final StaffMember clerk;
    final ThirdParty application;

    /** By the names that routes and forms give them. */
    final Map<String, String> ids = new LinkedHashMap<>();

    private final ApplicationContext beans;

    Scene(ApplicationContext beans) {
        this.beans = beans;
        http = beans.getBean(MockMvcTester.class);
        accounts = beans.getBean(Accounts.class);
        ownership = beans.getBean(Ownership.class);
        var garage = beans.getBean(Garage.class);
        households = new Households(accounts, garage, ownership);
        staff = beans.getBean(StaffSessions.class);
        jdbc = beans.getBean(JdbcClient.class);
        colleagues = new Colleagues(jdbc);
        applications = beans.getBean(Applications.class);
        sharing = beans.getBean(Sharing.class);
        owner = person(mail, "Mirabelle Quetsche");
        former = person(formersMail, "Ancienne");
        car = households.car();
        soldCar = households.car();
        vin = garage.car(car).vin();
        ownCars();
        ownersBrowser = Visitor.signedIn(http, mail, Households.PASSWORD);
        clerk = colleagues.clerk();
        application = ThirdParty.registered(http, applications, SCOPES.split(" "));
        haveSomethingOfEverything();
    }

    SignedIn person(String address, String name) {
        var id = accounts.open(address, Households.PASSWORD, name, Locale.FRENCH, ZoneId.of("Europe/Paris"));
        return accounts.find(id).orElseThrow();
    }

    private void ownCars() {
        var earlier = Households.LONG_AGO.minusSeconds(1000);
        ownership.begin(car, former.account(), earlier);
        ownership.end(car, earlier.plusSeconds(500));
        var period = ownership.begin(car, owner.account(), Households.LONG_AGO);
        beans.getBean(Activations.class).vouchFor(period);
        OwnershipPeriod other = ownership.begin(soldCar, owner.account(), Households.LONG_AGO);
        beans.getBean(Activations.class).vouchFor(other);
    }

    private void haveSomethingOfEverything() {
        ids.put("car", car.toString());
        ids.put("trip", AnyTrip.of(car, beans.getBean(Uplink.class)).toString());
        beans.getBeansOfType(StateListener.class)
                .values()
                .forEach(listener -> listener.stateReported(AnyTrip.stateOf(car)));
        ids.put(
                "person",
                shareWith(person("friend" + UUID.randomUUID() + "@example.org", "Amie"), Set.of())
                        .toString());
        ownersBrowser.postForm("/reglages/voiture/" + soldCar + "/vendre", "pas", "commencer");
        ids.put("handOver", one("select id::text from handover.hand_over where seller = ?"));
        ids.put("passkey", passkey());
        application.connect(ownersBrowser, SCOPES, car.toString());
        ids.put("connection", one("select id::text from oauth.connection where person = ?"));
        ids.put("session", read(ownersBrowser, "/api/v1/account/sessions", "$..id"));
        ids.put("message", read(ownersBrowser, "/api/v1/messages", "$.messages[*].id"));
        ids.put("file", file());
        ids.put("dealership", clerk.requireDealership().id().toString());
        ids.put("journey", journey());
        ids.put("qui", ids("person"));
        ids.put("before", ids("message"));
        ids.put("avant", ids("message"));
        ids.put("mail", "nobody@example.org");
    }

    /** Lets somebody see the car; the id of his access. */
    UUID shareWith(SignedIn friend, Set<Purpose> sees) {
        sharing.invite(owner, car, accountMail(friend), sees, null);
        var invitation = sharing.offeredTo(friend).getFirst();
        return sharing.accept(friend, invitation.id()).id();
    }

    private String accountMail(SignedIn friend) {
        return jdbc.sql("select mail from account.account where id = ?")
                .param(friend.account().value())
                .query(String.class)
                .single();
    }

    private String one(String query) {
        return jdbc.sql(query)
                .param(owner.account().value())
                .query(String.class)
                .list()
                .getFirst();
    }

    private String journey() {
        return beans.getBean(Journeys.class)
                .draft(owner, car, "Chez Quetsche", List.of())
                .id()
                .toString();
    }

    private String passkey() {
        var options = ownersBrowser.change(HttpMethod.POST, "/api/v1/account/passkeys/options");
        String user = JsonPath.read(Visitor.body(options), "$.user");
        var made = new SoftAuthenticator(Base64.getUrlDecoder().decode(user))
                .make(JsonPath.read(Visitor.body(options), "$.challenge"));
        assertThat(ownersBrowser.post("/api/v1/account/passkeys", PasskeyBodies.made(made)))
                .hasStatus(HttpStatus.NO_CONTENT);
        return read(ownersBrowser, "/api/v1/account/passkeys", "$..id");
    }

    private String file() {
        var buyer = person("buyer" + UUID.randomUUID() + "@example.org", "Acheteuse");
        var place = beans.getBean(CarsOnAccount.class).add(buyer, vin.value()).id();
        var code = ((SeeYourDealer) beans.getBean(Claims.class).claim(buyer, place)).code();
        var desk = new StaffVisitor(http, staff.begin(clerk.id(), null).key());
        desk.get("/staff/propriete");
        var opened = desk.postForm("/staff/propriete", "code", code);
        var path = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String ids(String name) {
        return Objects.requireNonNull(ids.get(name));
    }

    private static String read(Visitor visitor, String path, String what) {
        List<String> found = JsonPath.read(Visitor.body(visitor.get(path)), what);
        return found.getFirst();
    }

    Matrix matrix() {
        return new Matrix(ids, application.asks(SCOPES).getRawQuery());
    }

    /** All that is kept of the household's owner, to see whether anybody changed it. */
    String kept() {
        var json = beans.getBean(JsonMapper.class);
        var text = new StringBuilder();
        beans.getBeansOfType(PersonalData.class)
                .values()
                .forEach(module -> module.export(owner.account()).stream()
                        .filter(section -> !CHANGING.contains(section.name()))
                        .forEach(section -> text.append(section.name())
                                .append(json.writeValueAsString(section.rows()))
                                .append('\n')));
        return text.toString();
    }
}
