package io.sillage.trip.web;

import java.util.List;

/** The last trip as Home's card shows it. */
public record LastTripView(
        String address, String when, Leg from, Leg to, List<FactView> facts, RibbonView ribbon, List<String> caveats) {

    /** One end of the trip: the place and the time. */
    public record Leg(String place, String time) {}
}
