package io.sillage.map;

/** The colours of a map picture in one theme; those of routes are the tokens of the pages. */
record Palette(
        String land,
        String water,
        String green,
        String building,
        String road,
        String mainRoad,
        String path,
        String rail,
        String text,
        String halo,
        Route route) {

    /** What a route is drawn in. */
    record Route(
            String electric, String engine, String unknown, String halo, String ground, String ink, String accent) {}

    static final Palette DARK = new Palette(
            "#161a1d",
            "#0a0e12",
            "#18201d",
            "#1e2327",
            "#31373c",
            "#454c53",
            "#272c31",
            "#272c31",
            "#a6aeb4",
            "#161a1d",
            new Route("#76d5c3", "#dd9a66", "#aab0b6", "#0b0e11", "#090c0f", "#f2f0ec", "#dec79f"));

    static final Palette LIGHT = new Palette(
            "#f1eee8",
            "#cfdbe0",
            "#e2e7d8",
            "#e7e2d9",
            "#ffffff",
            "#ffffff",
            "#e6e1d6",
            "#d9d4ca",
            "#6c6a64",
            "#f6f4ef",
            new Route("#157365", "#ae662f", "#4d5359", "#ffffff", "#f6f4f0", "#181e22", "#85612b"));

    static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }
}
