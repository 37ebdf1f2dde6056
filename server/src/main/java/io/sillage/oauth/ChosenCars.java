package io.sillage.oauth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;

/** Takes the cars that a person ticked on the page along with the scopes, which are all that the protocol knows of. */
public final class ChosenCars {

    /** The field of the page; several values are several cars. */
    public static final String FIELD = "car";

    private ChosenCars() {}

    /** Adds the cars to a consent that is to be kept; with no scope it stays a no. */
    public static void add(OAuth2AuthorizationConsentAuthenticationContext context) {
        OAuth2AuthorizationConsentAuthenticationToken sent = context.getAuthentication();
        var cars = sent.getAdditionalParameters().get(FIELD);
        context.getAuthorizationConsent().authorities(given -> {
            if (!given.isEmpty()) {
                texts(cars).forEach(car -> given.add(new SimpleGrantedAuthority(authority(car))));
            }
        });
    }

    /** What a car is called among what was agreed to. */
    static String authority(String car) {
        return "car:" + car;
    }

    private static List<String> texts(@Nullable Object cars) {
        return switch (cars) {
            case String one -> List.of(one);
            case String[] several -> List.of(several);
            case null, default -> List.of();
        };
    }
}
