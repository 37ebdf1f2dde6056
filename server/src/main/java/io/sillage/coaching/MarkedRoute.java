package io.sillage.coaching;

import io.sillage.kernel.GeoPoint;
import java.util.List;

/** The way of a trip, latitude and longitude in turn in 1e-7 degrees, and where its costly moments began, the dearest first. */
public record MarkedRoute(int[] routeE7, List<GeoPoint> marks) {}
