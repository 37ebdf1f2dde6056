package io.sillage.oauth.web;

import io.sillage.kernel.Cars;
import io.sillage.kernel.Frame;
import io.sillage.oauth.ConnectedApplication;
import io.sillage.oauth.Scope;
import java.time.Instant;
import java.util.List;

/** A connected application as its page shows it. */
public record ApplicationView(
        String connection, String name, String purpose, List<Scope> scopes, List<String> cars, Instant given) {

    static ApplicationView of(ConnectedApplication application, Frame frame) {
        return new ApplicationView(
                application.connection().toString(),
                application.name(),
                application.purpose(),
                application.scopes().stream()
                        .filter(scope -> scope != Scope.OPENID)
                        .toList(),
                frame.cars().stream()
                        .filter(car -> application.cars().contains(car.id()))
                        .map(Cars.Named::name)
                        .toList(),
                application.given());
    }
}
