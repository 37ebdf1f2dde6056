package io.sillage.edge;

import io.sillage.oauth.Scope;

/** What each scope opens, said to those who make applications. */
final class RestScopes {

    private RestScopes() {}

    static String description(Scope scope) {
        return switch (scope) {
            case OPENID -> "Who the person is: a random name of his, and nothing more.";
            case PROFILE -> "His name, language and time zone.";
            case CARS -> "The cars he named: name, model, last state, not where they are.";
            case TRIPS -> "Their trips and what was measured, without places.";
            case COACHING -> "Zones and scores of his driving.";
            case PLACES -> "Where the car is parked, and the places in trips and traces.";
            case MODELS -> "The catalogue, for programs that speak for nobody.";
        };
    }
}
