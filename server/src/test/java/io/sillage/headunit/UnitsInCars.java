package io.sillage.headunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.MalformedChunk;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Puts head units into cars, as they do it themselves, and lets owners link them, for tests. */
public final class UnitsInCars {

    private final ApplicationContext beans;

    public UnitsInCars(ApplicationContext beans) {
        this.beans = beans;
    }

    public TestUnit blank() {
        return new TestUnit(beans.getBean(MockMvcTester.class), beans.getBean(Clock.class));
    }

    /** A new unit in a car. */
    public TestUnit in(VehicleId car) {
        var unit = blank();
        enrol(unit, car);
        return unit;
    }

    /** Puts a unit into a car: it reads the code on its screen. */
    public void enrol(TestUnit unit, VehicleId car) {
        var begun = begin(unit, car);
        assertThat(begun).hasStatus(202);
        var done = unit.post("/headunit/api/enrolments/" + text(begun, "$.id"), "{\"code\":\"" + onScreen(car) + "\"}");
        assertThat(done).hasStatus(201);
        unit.bear(text(done, "$.token"));
    }

    /** Links a unit with the owner of its car, by the code in his settings. */
    public void link(TestUnit unit, SignedIn owner, VehicleId car) {
        var registrations = beans.getBean(Registrations.class);
        registrations.begin(owner, car);
        var code = registrations.find(owner, car).orElseThrow().code().shown();
        var linked = unit.post("/headunit/api/registration", "{\"code\":\"" + code + "\"}");
        assertThat(linked).hasStatusOk();
        unit.bear(text(linked, "$.access_token"));
    }

    /** Lets a unit in by its short code, which its owner has yet to confirm. */
    public void letIn(TestUnit unit, SignedIn owner) {
        var codes = unit.post("/headunit/api/device_authorization", "");
        beans.getBean(HeadUnits.class).approve(owner, text(codes, "$.user_code"));
        unit.bear(text(unit.poll(text(codes, "$.device_code")), "$.access_token"));
    }

    MvcTestResult begin(TestUnit unit, VehicleId car) {
        var vin = beans.getBean(Garage.class).car(car).vin().value();
        return unit.post("/headunit/api/enrolments", "{\"vin\":\"" + vin + "\"}");
    }

    /** What the screen of a car shows. */
    String onScreen(VehicleId car) {
        var ask = beans.getBean(JdbcClient.class)
                .sql("select ask from uplink.command where vehicle = ? order by made_at desc, expires_at desc limit 1")
                .param(car.value())
                .query(byte[].class)
                .single();
        try {
            return CommandCodec.decode(ask, null).ask() instanceof Command.ShowCode(String code) ? code : "";
        } catch (MalformedChunk e) {
            throw new AssertionError(e);
        }
    }

    /** A part of an answer. */
    public static String text(MvcTestResult answer, String path) {
        try {
            return String.valueOf(JsonPath.<Object>read(answer.getResponse().getContentAsString(), path));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
