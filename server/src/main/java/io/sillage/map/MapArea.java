package io.sillage.map;

import io.sillage.kernel.GeoPoint;

/** The upright rectangle a map extract covers. */
public record MapArea(GeoPoint southWest, GeoPoint northEast) {

    public boolean contains(GeoPoint point) {
        return point.latitude() >= southWest.latitude()
                && point.latitude() <= northEast.latitude()
                && point.longitude() >= southWest.longitude()
                && point.longitude() <= northEast.longitude();
    }

    public GeoPoint centre() {
        return new GeoPoint(
                (southWest.latitude() + northEast.latitude()) / 2, (southWest.longitude() + northEast.longitude()) / 2);
    }
}
