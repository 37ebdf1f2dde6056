package io.sillage.uplink;

import java.util.Optional;
import java.util.UUID;

/** The five topics of a car, read strictly: exactly the topic of the device in the certificate, or none of them. */
enum CarTopic {
    TRIP(true),
    STATE(true),
    ANSWER(true),
    RECEIPT(false),
    COMMAND(false);

    private static final String VERSION = "v1/";
    private static final int UUID_LENGTH = 36;

    private final boolean up;
    private final String name;

    CarTopic(boolean up) {
        this.up = up;
        this.name = "/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether cars publish here; the others they may only listen to. */
    boolean isUp() {
        return up;
    }

    String of(UUID device) {
        return VERSION + device + name;
    }

    static Optional<CarTopic> find(UUID device, String topic) {
        if (!topic.startsWith(VERSION)
                || topic.length() < VERSION.length() + UUID_LENGTH
                || !topic.startsWith(device.toString(), VERSION.length())) {
            return Optional.empty();
        }
        for (var candidate : values()) {
            if (topic.length() == VERSION.length() + UUID_LENGTH + candidate.name.length()
                    && topic.endsWith(candidate.name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
