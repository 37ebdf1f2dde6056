package io.sillage.kernel;

/** A place on earth in degrees, WGS 84. */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_M = 6_371_008.8;

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("not a place on earth: " + latitude + ", " + longitude);
        }
    }

    public static GeoPoint ofE7(int latitudeE7, int longitudeE7) {
        return new GeoPoint(latitudeE7 / 1e7, longitudeE7 / 1e7);
    }

    /** Great-circle distance in metres (haversine, mean earth radius). */
    public double metresTo(GeoPoint other) {
        double dLat = Math.toRadians(other.latitude - latitude) / 2;
        double dLon = Math.toRadians(other.longitude - longitude) / 2;
        double a = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(dLon)
                        * Math.sin(dLon);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(Math.min(1, a)));
    }
}
