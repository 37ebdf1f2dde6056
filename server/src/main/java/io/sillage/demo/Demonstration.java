package io.sillage.demo;

import io.sillage.uplink.Devices;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** The demonstration from its first moment to its last: the household is made, its cars drive, and the door is shown. */
final class Demonstration {

    private final Settlement settlement;
    private final Devices devices;
    private final Fleet fleet;
    private final Traffic traffic;
    private final DemoSettings settings;

    Demonstration(Settlement settlement, Devices devices, Fleet fleet, Traffic traffic, DemoSettings settings) {
        this.settlement = settlement;
        this.devices = devices;
        this.fleet = fleet;
        this.traffic = traffic;
        this.settings = settings;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var household = settlement.settle(settings.cars());
        household.cars().forEach(this::handOverToken);
        var orderedFor = settings.orderedFor();
        if (orderedFor != null) {
            handOverToken(settlement.order(settings.cars() + 1, orderedFor));
        }
        fleet.settle(settings.fleet());
        Path program = settings.carProgram();
        if (program != null && Files.exists(program)) {
            traffic.begin(household.cars(), program);
        }
        var server = ((ServletWebServerApplicationContext) ready.getApplicationContext()).getWebServer();
        welcome(household.credentials(), server == null ? 0 : server.getPort());
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        traffic.end();
    }

    private void handOverToken(DemoCar car) {
        if (devices.findDeviceOf(car.id()).isEmpty()) {
            OwnerOnly.write(car.token(), devices.issueBootstrapToken(car.id()) + "\n");
        }
    }

    /** On the console and nowhere else: a password is not for logs. */
    private static void welcome(Household.Credentials who, int port) {
        System.out.printf(
                "Ready: http://localhost:%d   sign in as %s with the password %s%n", port, who.mail(), who.password());
    }
}
