package io.sillage.map;

import org.jspecify.annotations.Nullable;

/** How high a building is, in whole metres; 0 when nobody wrote it down. */
final class Heights {

    private static final double METRES_A_STOREY = 3.2;
    private static final int MOST_METRES = 1000;

    private Heights() {}

    static int metres(Tags tags) {
        double height = number(tags.get("height"));
        return (int)
                Math.clamp(height > 0 ? height : METRES_A_STOREY * number(tags.get("building:levels")), 0, MOST_METRES);
    }

    private static double number(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,4}(\\.\\d{1,3})?( ?m)?")) {
            return 0;
        }
        return Double.parseDouble(text.replace("m", "").strip());
    }
}
