package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.AuthenticatorApp;
import io.sillage.account.SignUp;
import io.sillage.account.SignUps;
import io.sillage.headunit.UnitsInCars;
import io.sillage.oauth.Scope;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Purpose;
import io.sillage.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/** Everybody who is not the owner of the household, as the rows of SECURITY.md 1b have them. */
final class Personas {
    /** What a co-user may look at, by what he was let see besides the car's state. */
    private static final Set<String> SHARED = Set.of(
            "GET /api/v1/cars/{car}/state",
            "GET /services/etat/{car}",
            "GET /reglages/voiture/{car}/acces",
            "PUT /api/v1/cars/{car}/name"); // as he himself wants to read it

    /** The owner's name stands in the invitation. */
    private static final Set<String> KNOWN_TO_FRIENDS = Set.of("Quetsche");

    private final Scene scene;
    private final ApplicationContext beans;
    private final List<Persona> all = new ArrayList<>();

    private Personas(Scene scene, ApplicationContext beans) {
        this.scene = scene;
        this.beans = beans;
    }

    static List<Persona> around(Scene scene, ApplicationContext beans) {
        var personas = new Personas(scene, beans);
        personas.stranger();
        personas.halfway();
        personas.people();
        personas.friends();
        personas.applications();
        personas.staff();
        personas.units();
        return List.copyOf(personas.all);
    }

    private void stranger() {
        var stranger = new Visitor(scene.http);
        stranger.fetchToken();
        add("stranger", stranger::change, Personas::isPublic);
    }

    private void halfway() {
        add("half signed in", half()::change, Personas::isPublic);
        var mail = "newcomer" + UUID.randomUUID() + "@example.org";
        beans.getBean(SignUps.class)
                .signUp(new SignUp("Neuve", mail, Households.PASSWORD, true, Locale.FRENCH), "place " + mail);
        add(
                "not activated",
                Visitor.signedIn(scene.http, mail, Households.PASSWORD)::change,
                route -> isPublic(route) || route.access() == Route.Access.ADMITTED);
    }

    /** One who has given his password and not his code. */
    private Visitor half() {
        var mail = "half" + UUID.randomUUID() + "@example.org";
        scene.households.person(mail);
        var browser = Visitor.signedIn(scene.http, mail, Households.PASSWORD);
        var draft = browser.change(HttpMethod.POST, "/api/v1/account/authenticator");
        var app = new AuthenticatorApp(JsonPath.read(Visitor.body(draft), "$.key"), beans.getBean(MovableClock.class));
        assertThat(browser.postForm("/reglages/compte/deux-etapes", "code", app.freshCode()))
                .hasStatusOk();
        var half = new Visitor(scene.http);
        half.fetchToken();
        assertThat(half.postForm("/sign-in", "mail", mail, "password", Households.PASSWORD))
                .hasHeader("Location", "/sign-in/code");
        half.fetchToken();
        return half;
    }

    private void people() {
        add("without a car", browser("nobody", true)::change, Personas::isPersons);
        add("owner of another car", signedIn(scene.households.any())::change, Personas::isPersons);
        add(
                "owner of another car, long there",
                browser("long", false)::change,
                route -> isPersons(route) && route.access() != Route.Access.PROVEN);
        add(
                "former owner",
                Visitor.signedIn(scene.http, scene.formersMail, Households.PASSWORD)::change,
                Personas::isPersons);
    }

    private Visitor browser(String name, boolean fresh) {
        var mail = name + UUID.randomUUID() + "@example.org";
        scene.households.person(mail);
        var visitor = Visitor.signedIn(scene.http, mail, Households.PASSWORD);
        if (!fresh) {
            forgetProof(visitor);
        }
        return visitor;
    }

    /** As if his last proof were old: the session forgets when it was. */
    private void forgetProof(Visitor visitor) {
        var id = Objects.requireNonNull(visitor.cookie()).getValue();
        assertThat(scene.jdbc.sql("""
                        delete from account.session_attributes where attribute_name = 'proved'
                        and session_primary_id in (select primary_id from account.session where session_id = ?)""").param(id).update()).isPositive();
    }

    private Visitor signedIn(Household household) {
        return Visitor.signedIn(scene.http, household.mail(), Households.PASSWORD);
    }

    private void friends() {
        friend("co-user, state alone", Set.of(), SHARED, List.of("43.7", "7.42"));
        friend(
                "co-user, trips",
                Set.of(Purpose.DRIVING_DATA),
                with(
                        "GET /api/v1/cars/{car}/trips",
                        "GET /api/v1/cars/{car}/statistics",
                        "GET /api/v1/cars/{car}/export"),
                List.of());
        friend(
                "co-user, coaching",
                Set.of(Purpose.COACHING),
                with("GET /api/v1/cars/{car}/coaching", "GET /api/v1/cars/{car}/coaching/months"),
                List.of("43.7"));
        friend(
                "co-user, places",
                Set.of(Purpose.FIND_MY_CAR),
                with(
                        "GET /api/v1/cars/{car}/parked",
                        "GET /services/retrouver/{car}",
                        "GET /services/retrouver/{car}/carte.svg"),
                List.of());
        var out = scene.households.any();
        var access = scene.shareWith(out.owner(), Set.of(Purpose.DRIVING_DATA, Purpose.FIND_MY_CAR));
        scene.sharing.end(scene.owner, scene.car, access);
        var secrets = new TreeSet<>(secrets());
        secrets.removeAll(KNOWN_TO_FRIENDS);
        all.add(new Persona(
                "co-user who was put out", signedIn(out)::change, Personas::isPersons, route -> false, secrets));
    }

    private static Set<String> with(String... more) {
        var open = new TreeSet<>(SHARED);
        open.addAll(List.of(more));
        return open;
    }

    private void friend(String name, Set<Purpose> sees, Set<String> open, List<String> more) {
        var household = scene.households.any();
        scene.shareWith(household.owner(), sees);
        var secrets = new TreeSet<>(secrets());
        secrets.removeAll(KNOWN_TO_FRIENDS);
        secrets.remove(scene.car.toString());
        secrets.addAll(more);
        all.add(new Persona(
                name,
                signedIn(household)::change,
                Personas::isPersons,
                route -> open.contains(route.method() + " " + route.pattern()),
                secrets));
    }

    private void applications() {
        for (var scope : List.of(Scope.CARS, Scope.TRIPS, Scope.COACHING, Scope.PLACES)) {
            application("application for " + scope.text(), Set.of(scope), scene.ownersBrowser, scene.car.toString());
        }
        application(
                "application for another car of his",
                Set.of(Scope.values()),
                scene.ownersBrowser,
                scene.soldCar.toString());
        var other = scene.households.any();
        application(
                "application of somebody else's",
                Set.of(Scope.values()),
                signedIn(other),
                other.car().toString());
    }

    private void application(String name, Set<Scope> scopes, Visitor person, String car) {
        var texts = scopes.stream()
                .filter(scope -> !scope.isOfNobody())
                .map(Scope::text)
                .toArray(String[]::new);
        var program = ThirdParty.registered(scene.http, scene.applications, texts);
        var token = program.connect(person, String.join(" ", texts), car).access();
        boolean his = car.equals(scene.car.toString());
        var secrets = new TreeSet<>(secrets());
        if (his) {
            secrets.removeAll(Set.of(scene.car.toString(), scene.ids("trip"), scene.vin.value()));
        }
        if (person == scene.ownersBrowser) {
            secrets.remove("Quetsche");
        }
        Predicate<Route> scoped = route -> route.scope() != null && scopes.contains(route.scope());
        all.add(new Persona(
                name,
                request -> scene.http.perform(request.header("Authorization", "Bearer " + token)),
                route -> isForPrograms(route) ? scoped.test(route) : isPublic(route),
                route -> his && scoped.test(route),
                secrets));
    }

    private void staff() {
        add("stranger among staff", new StaffVisitor(scene.http)::change, Personas::isPublic);
        clerkOrOperator("clerk of the dealership", scene.clerk, true);
        clerkOrOperator("clerk elsewhere", scene.colleagues.clerk(), false);
        clerkOrOperator("operator", scene.colleagues.operator(), true);
    }

    private void clerkOrOperator(String name, StaffMember member, boolean seesFile) {
        var desk = new StaffVisitor(
                scene.http, scene.staff.begin(member.id(), null).key());
        desk.get(member.isOperator() ? "/staff/concessions" : "/staff/propriete");
        all.add(new Persona(
                name,
                desk::change,
                route -> isPublic(route) || admits(member, route.access()),
                route -> seesFile && route.pattern().contains("{file}"),
                secrets()));
    }

    private static boolean admits(StaffMember member, Route.Access access) {
        return switch (access) {
            case STAFF -> true;
            case CLERK -> !member.isOperator();
            case OPERATOR -> member.isOperator();
            case PUBLIC, ADMITTED, SIGNED_IN, PROVEN, PROGRAM, UNIT, LINKED_UNIT -> false;
        };
    }

    /** One that its owner has linked, and one that he has not confirmed; neither sits in the household's car. */
    private void units() {
        var cars = new UnitsInCars(beans);
        var other = scene.households.any();
        var linked = cars.in(other.car());
        cars.link(linked, other.owner(), other.car());
        add("head unit of another car", linked::send, route -> isPublic(route) || isUnits(route));
        var third = scene.households.any();
        var waiting = cars.in(third.car());
        cars.letIn(waiting, third.owner());
        add(
                "head unit that its owner has not confirmed",
                waiting::send,
                route -> isPublic(route) || route.access() == Route.Access.UNIT);
    }

    private static boolean isUnits(Route route) {
        return route.access() == Route.Access.UNIT || route.access() == Route.Access.LINKED_UNIT;
    }

    private void add(String name, Persona.Asks asks, Predicate<Route> admitted) {
        all.add(new Persona(name, asks, admitted, route -> false, secrets()));
    }

    /** What tells of the household, whoever hears it. */
    private Set<String> secrets() {
        return Set.of(
                scene.mail,
                scene.vin.value(),
                scene.car.toString(),
                scene.ids("trip"),
                scene.ids("connection"),
                "Quetsche");
    }

    private static boolean isForPrograms(Route route) {
        return route.pattern().startsWith("/api/") || route.access() == Route.Access.PROGRAM;
    }

    private static boolean isPublic(Route route) {
        return route.access() == Route.Access.PUBLIC;
    }

    private static boolean isPersons(Route route) {
        return switch (route.access()) {
            case PUBLIC, ADMITTED, SIGNED_IN, PROVEN -> true;
            case PROGRAM, STAFF, CLERK, OPERATOR, UNIT, LINKED_UNIT -> false;
        };
    }
}
