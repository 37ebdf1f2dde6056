package io.sillage.wire;

import java.util.UUID;

/** The five topics of the vehicle link; {@code device} is the random id in the car's certificate. */
public final class Topics {

    private Topics() {}

    public static String trip(UUID device) {
        return "v1/" + device + "/trip";
    }

    public static String state(UUID device) {
        return "v1/" + device + "/state";
    }

    public static String answer(UUID device) {
        return "v1/" + device + "/answer";
    }

    public static String receipt(UUID device) {
        return "v1/" + device + "/receipt";
    }

    public static String command(UUID device) {
        return "v1/" + device + "/command";
    }
}
