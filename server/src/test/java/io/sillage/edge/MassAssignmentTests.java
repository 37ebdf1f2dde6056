package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.attack.Reports;
import io.sillage.headunit.PresentUnit;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.staff.StaffMember;
import io.sillage.testing.PlatformTest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.ui.Model;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A12: whatever is sent, it says what it is asked for and nothing else. Which bodies and forms there are is read off the running
 * platform, so that a new one is tried by itself; the names of what could be slipped in are those of all columns.
 */
@PlatformTest
class MassAssignmentTests {

    private static final List<String> TRIED_BY_PORT = List.of("role", "ownerId", "verified");

    /** What a handler is given by us and not by who asks. */
    private static final Set<Class<?>> OURS = Set.of(
            Frame.class,
            SignedIn.class,
            PresentUnit.class,
            StaffMember.class,
            Model.class,
            HttpServletRequest.class,
            HttpServletResponse.class);

    @Autowired
    ApplicationContext beans;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    JsonMapper json;

    private Scene scene;
    private StaffVisitor clerk;
    private StaffVisitor operator;
    private String before = "";
    private Map<Route, Class<?>> bodies = Map.of();
    private Map<Route, HandlerMethod> forms = Map.of();

    @BeforeEach
    void allThatTakesSomething() {
        scene = new Scene(beans);
        clerk = desk(scene.clerk, "/staff/propriete");
        operator = desk(scene.colleagues.operator(), "/staff/concessions");
        // that somebody claims her car is told the owner a moment later
        Awaitility.await().until(() -> scene.kept().contains("ownership.mail-claimed"));
        before = scene.kept();
        var inputs = new Inputs(requestMappingHandlerMapping);
        bodies = inputs.bodies();
        forms = inputs.forms();
        assertThat(bodies).hasSizeGreaterThan(25);
        assertThat(forms).hasSizeGreaterThan(50);
    }

    private StaffVisitor desk(StaffMember member, String page) {
        var visitor = new StaffVisitor(
                scene.http, scene.staff.begin(member.id(), null).key());
        visitor.get(page);
        return visitor;
    }

    /** By the reader of bodies itself, each name of a column in each body and in each part of it. */
    @Test
    void aBodyRefusesTheNameOfEachColumnThatItDoesNotAskFor() {
        var columns = Inputs.columns(scene.jdbc);
        int tried = 0;
        for (var body : bodies.entrySet()) {
            for (var column : columns) {
                if (!Inputs.names(body.getValue()).contains(column)) {
                    tried++;
                    assertThatThrownBy(() -> json.readValue(Inputs.with(body.getValue(), column), body.getValue()))
                            .as("%s %s", body.getKey(), column)
                            .isInstanceOf(UnrecognizedPropertyException.class);
                }
            }
        }
        Reports.write("bodies.txt", "bodies %d columns %d tried %d%n".formatted(bodies.size(), columns.size(), tried));
        assertThat(tried).isGreaterThan(4_000);
    }

    /** The same by the port, for a few of them. */
    @Test
    void aRequestWithSuchAPropertyIsRefusedAndNothingChanges() {
        for (var route : people(bodies).keySet()) {
            for (var property : TRIED_BY_PORT) {
                var answer = send(route, Inputs.with(bodies.get(route), property));
                assertThat(status(answer)).as("%s %s", route, property).isEqualTo(400);
                assertThat(isNamed(route, answer, property)).as("%s", route).isTrue();
            }
        }
        assertThat(scene.kept()).isEqualTo(before);
    }

    @Test
    void aPropertyThatIsThereTwiceIsRefused() {
        people(bodies)
                .forEach((route, body) -> Inputs.names(body).forEach(name -> {
                    var twice = Inputs.saying(body, "\"%1$s\":null,\"%1$s\":null".formatted(name), name);
                    assertThat(status(send(route, twice)))
                            .as("%s %s", route, name)
                            .isEqualTo(400);
                }));
        assertThat(scene.kept()).isEqualTo(before);
    }

    @Test
    void aTextThatIsLongerThanItMayBeIsRefused() {
        var tooLong = "\"" + "x".repeat(100_000) + "\"";
        people(bodies)
                .forEach((route, body) -> Inputs.texts(body).forEach((name, several) -> {
                    var words = "\"" + name + "\":" + (several ? "[" + tooLong + "]" : tooLong);
                    var answer = send(route, Inputs.saying(body, words, name));
                    assertThat(status(answer)).as("%s %s", route, name).isEqualTo(400);
                    assertThat(isNamed(route, answer, name))
                            .as("%s %s", route, name)
                            .isTrue();
                }));
        assertThat(scene.kept()).isEqualTo(before);
    }

    @Test
    void aBodyWithoutAnythingIsNoDefect() {
        for (var route : bodies.keySet()) {
            if (!route.pattern().endsWith("/options")) {
                assertThat(status(send(route, "{}"))).as("%s", route).isLessThan(500);
            }
        }
    }

    /** So nothing that is slipped into a form has anywhere to go. What is kept is made by the handler, of those fields. */
    @Test
    void eachFieldOfAFormGoesToAParameterOfItsOwn() {
        forms.forEach((route, handler) -> {
            for (var parameter : handler.getMethodParameters()) {
                assertThat(Inputs.isOneField(parameter)
                                || Inputs.isWhatAFormSays(parameter)
                                || OURS.contains(parameter.getParameterType()))
                        .as("%s %s %s", route, parameter, parameter.getParameterType())
                        .isTrue();
            }
        });
    }

    @Test
    void aFieldThatIsThereTwiceOrTooLongIsRefused() {
        people(forms)
                .forEach((route, handler) -> Arrays.stream(handler.getMethodParameters())
                        .flatMap(StrictFields::fields)
                        .filter(field -> !field.many())
                        .forEach(field -> {
                            assertThat(status(send(route, field.name(), "a", "b")))
                                    .as("%s %s", route, field)
                                    .isEqualTo(400);
                            assertThat(status(send(route, field.name(), "x".repeat(StrictFields.LONGEST + 1))))
                                    .as("%s %s", route, field)
                                    .isEqualTo(400);
                        }));
        assertThat(scene.kept()).isEqualTo(before);
    }

    /** Programs are told what was wrong; pages are not. */
    private static boolean isNamed(Route route, MvcTestResult answer, String property) {
        return !route.pattern().startsWith("/api/") || Visitor.body(answer).contains("\"/" + property);
    }

    /** Those that people send: units come with a certificate, which nobody here has. The reader of bodies is the same. */
    private static <T> Map<Route, T> people(Map<Route, T> all) {
        return all.entrySet().stream()
                .filter(entry -> !EnumSet.of(Route.Access.UNIT, Route.Access.LINKED_UNIT)
                        .contains(entry.getKey().access()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private MvcTestResult send(Route route, String body) {
        return send(
                route,
                MockMvcRequestBuilders.request(route.method(), address(route))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private MvcTestResult send(Route route, String name, String... values) {
        return send(
                route,
                MockMvcRequestBuilders.request(route.method(), address(route))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param(name, values));
    }

    private MvcTestResult send(Route route, MockHttpServletRequestBuilder request) {
        if (!route.pattern().startsWith(StaffRoutes.ROOT)) {
            return scene.ownersBrowser.change(request);
        }
        return (route.access() == Route.Access.OPERATOR ? operator : clerk).change(request);
    }

    private String address(Route route) {
        var path = route.pattern();
        for (var id : scene.ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "2026-11-01");
    }
}
