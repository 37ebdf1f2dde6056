package io.sillage.map;

/** How much of the ground a picture shows: coarser steps leave out small things until the picture fits its budget. */
enum Detail {
    ALL(1.1, 24, Stratum.PATH),
    NEARLY_ALL(1.4, 60, Stratum.PATH),
    MOST(1.6, 90, Stratum.SERVICE),
    MUCH(1.9, 140, Stratum.SERVICE),
    MANY(2.2, 220, Stratum.SERVICE),
    SOME(2.6, 340, Stratum.STREET),
    FEW(3, 560, Stratum.STREET),
    LITTLE(4, 1_400, Stratum.STREET),
    LEAST(6, 6_000, Stratum.MAIN_STREET);

    private final double toleranceDots;
    private final int leastAreaDots;
    private final Stratum leastRoad;

    Detail(double toleranceDots, int leastAreaDots, Stratum leastRoad) {
        this.toleranceDots = toleranceDots;
        this.leastAreaDots = leastAreaDots;
        this.leastRoad = leastRoad;
    }

    double toleranceDots() {
        return toleranceDots;
    }

    boolean shows(Stratum stratum) {
        return stratum.compareTo(Stratum.PATH) < 0 || stratum.compareTo(leastRoad) >= 0;
    }

    boolean showsArea(Points ring) {
        return Math.abs(ring.signedArea()) >= 2.0 * leastAreaDots;
    }
}
