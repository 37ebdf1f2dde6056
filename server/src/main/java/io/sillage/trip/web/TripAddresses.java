package io.sillage.trip.web;

import io.sillage.trip.TripId;

/** The addresses of the pages of trips. */
final class TripAddresses {

    static final String ALL = "/services/donnees/tous";
    static final String ONE = "/services/donnees/trajets/{trip}";

    private TripAddresses() {}

    static String page(TripId trip) {
        return "/services/donnees/trajets/" + trip;
    }
}
