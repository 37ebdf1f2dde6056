package io.sillage.location.web;

import io.sillage.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where the car is, on the page that finds it: the place, the point that only the browser reckons with, how exact it is, when its
 * fix was taken and when it was heard of, and where the phone's map opens on it.
 */
public record FindView(
        ParkedView parked,
        GeoPoint point,
        String within,
        String fixed,
        String received,
        String mapHref,
        boolean mapIsApp) {

    /** Why there is no place: its title, what stands under it, and where to go, if anywhere. */
    public record Nowhere(
            String icon,
            String title,
            String why,
            @Nullable String href,
            @Nullable String go) {}
}
