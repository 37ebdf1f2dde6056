package io.sillage.location.web;

import io.sillage.kernel.GeoPoint;
import java.util.Locale;

/** Where a browser finds a map of its own for a point: an app of the phone, else a page. Says of the point nothing but where it is. */
record PhoneMap(String href, boolean isApp) {

    static PhoneMap of(GeoPoint point, String userAgent) {
        var at = String.format(Locale.ROOT, "%.6f,%.6f", point.latitude(), point.longitude());
        if (userAgent.contains("iPhone") || userAgent.contains("iPad")) {
            return new PhoneMap("maps:?daddr=" + at + "&dirflg=w", true);
        }
        if (userAgent.contains("Android")) {
            return new PhoneMap("geo:" + at + "?q=" + at, true);
        }
        var marked = String.format(Locale.ROOT, "mlat=%.6f&mlon=%.6f", point.latitude(), point.longitude());
        return new PhoneMap("https://www.openstreetmap.org/?" + marked + "#map=18/" + at.replace(',', '/'), false);
    }
}
