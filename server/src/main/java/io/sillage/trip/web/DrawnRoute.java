package io.sillage.trip.web;

/** The places of a drive in turn (latitude and longitude in 1e-7 degrees), and what it drove on at each. */
record DrawnRoute(int[] placesE7, byte[] electric) {

    static DrawnRoute of(DriveColumns drive) {
        int known = 0;
        for (var latitude : drive.latitude()) {
            known += latitude == null ? 0 : 1;
        }
        var route = new DrawnRoute(new int[2 * known], new byte[known]);
        int at = 0;
        for (int i = 0; i < drive.latitude().length; i++) {
            var latitude = drive.latitude()[i];
            var longitude = drive.longitude()[i];
            if (latitude != null && longitude != null) {
                route.placesE7[2 * at] = (int) Math.round(latitude * 1e7);
                route.placesE7[2 * at + 1] = (int) Math.round(longitude * 1e7);
                route.electric[at++] = (byte) drive.electric()[i];
            }
        }
        return route;
    }
}
