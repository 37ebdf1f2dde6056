package io.sillage.wire;

/** Reads the message {@code Positions}. */
final class PositionsReader {

    private static final int ALTITUDE_LEAST_DM = -10_000;
    private static final int ALTITUDE_MOST_DM = 100_000;
    private static final int[] NOTHING = new int[0];

    private final ProtoCursor in;
    private final int[][] columns = {NOTHING, NOTHING, NOTHING, NOTHING};

    PositionsReader(ProtoCursor in) {
        this.in = in;
    }

    /** Reads up to the end of the message that the cursor has entered. */
    void read() throws MalformedChunk {
        while (in.hasMore()) {
            int tag = in.tag();
            int field = tag >>> 3;
            if ((tag & 7) == 2 && field >= 1 && field <= columns.length) {
                columns[field - 1] = Bounds.requireOnce(name(field), in.sums(name(field)), column(field) != NOTHING);
            } else {
                in.skip(tag);
            }
        }
    }

    Positions positions() throws MalformedChunk {
        int[] times = column(1);
        int[] altitudes = column(4);
        Bounds.requireRising(name(1), times);
        for (int field = 2; field <= (altitudes.length == 0 ? 3 : 4); field++) {
            Bounds.requireCount(name(field), column(field).length, times.length);
        }
        Bounds.requireLatitudes(name(2), column(2));
        Bounds.requireLongitudes(name(3), column(3));
        Bounds.requireAll(name(4), altitudes, ALTITUDE_LEAST_DM, ALTITUDE_MOST_DM);
        return new Positions(times, column(2), column(3), altitudes.length == 0 ? null : altitudes);
    }

    private int[] column(int field) {
        return columns[field - 1];
    }

    private static String name(int field) {
        return switch (field) {
            case 1 -> "positions.time_ms";
            case 2 -> "positions.latitude_e7";
            case 3 -> "positions.longitude_e7";
            default -> "positions.altitude_dm";
        };
    }
}
