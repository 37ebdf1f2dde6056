package io.sillage.trip.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trip as its page shows it; no route where none is known or none may be shown. */
public record OneTripView(
        String title,
        String day,
        String times,
        @Nullable RouteView route,
        @Nullable String noRoute,
        String data,
        RibbonView ribbon,
        boolean knowsEngine,
        List<FactView> facts,
        List<String> events,
        List<String> caveats) {

    /** The picture of the route, which becomes a map that can be moved where scripts run. */
    public record RouteView(String picture, String label) {}
}
