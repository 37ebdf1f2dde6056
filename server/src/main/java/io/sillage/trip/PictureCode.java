package io.sillage.trip;

import io.sillage.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/** How a trip's picture lies in the database: its ends, thinned route and ribbon in one value. */
record PictureCode(@Nullable GeoPoint from, @Nullable GeoPoint to, TripShape shape) {

    private static final int VERSION = 1;
    private static final double E7 = 1e7;

    static void put(Bytes to, Trip trip) {
        to.putInt(VERSION);
        putPoint(to, trip.from());
        putPoint(to, trip.to());
        var route = trip.shape().routeE7();
        to.putInt(route.length / 2);
        for (int i = 0; i < route.length; i++) {
            to.putSigned(i < 2 ? route[i] : route[i] - route[i - 2]);
        }
        var speeds = trip.shape().speedKmh();
        to.putInt(speeds.length);
        for (int i = 0; i < speeds.length; i++) {
            to.putSigned(i == 0 ? speeds[0] : speeds[i] - speeds[i - 1]);
        }
        for (byte share : trip.shape().electricPercent()) {
            to.putSigned(share);
        }
    }

    static PictureCode get(byte[] bytes) {
        var from = new ByteReader(bytes);
        int version = from.getInt();
        if (version != VERSION) {
            throw new IllegalStateException("a picture of version " + version + "; expected " + VERSION);
        }
        var start = getPoint(from);
        var end = getPoint(from);
        return new PictureCode(start, end, getShape(from));
    }

    private static TripShape getShape(ByteReader from) {
        var route = new int[2 * from.getCount()];
        for (int i = 0; i < route.length; i++) {
            route[i] = from.getSigned() + (i < 2 ? 0 : route[i - 2]);
        }
        var speeds = new short[from.getCount()];
        for (int i = 0; i < speeds.length; i++) {
            speeds[i] = (short) (from.getSigned() + (i == 0 ? 0 : speeds[i - 1]));
        }
        var shares = new byte[speeds.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (byte) from.getSigned();
        }
        return new TripShape(route, speeds, shares);
    }

    private static void putPoint(Bytes to, @Nullable GeoPoint point) {
        to.putInt(point == null ? 0 : 1);
        if (point != null) {
            to.putSigned((int) Math.round(point.latitude() * E7));
            to.putSigned((int) Math.round(point.longitude() * E7));
        }
    }

    private static @Nullable GeoPoint getPoint(ByteReader from) {
        return from.getInt() == 0 ? null : GeoPoint.ofE7(from.getSigned(), from.getSigned());
    }
}
