package io.sillage.trip.web;

import io.sillage.trip.TripId;

/** The addresses of the pages of trips. */
final class TripAddresses {

    static final String ALL = "/services/donnees/tous";
    static final String STATISTICS = "/services/donnees/statistiques";
    static final String STATEMENT = "/services/donnees/releve";
    static final String EXPORT = "/services/donnees/exporter";
    static final String DELETE = "/services/donnees/supprimer";
    static final String KEPT = "/services/donnees/conservation";
    static final String FUEL = "/services/donnees/carburant";
    static final String ONE = "/services/donnees/trajets/{trip}";
    static final String PICTURE = ONE + "/carte.svg";
    static final String REMARK = ONE + "/remarque";
    static final String DATA = ONE + "/donnees.json";

    private TripAddresses() {}

    static String page(TripId trip) {
        return "/services/donnees/trajets/" + trip;
    }

    static String picture(TripId trip) {
        return page(trip) + "/carte.svg";
    }

    static String data(TripId trip) {
        return page(trip) + "/donnees.json";
    }
}
