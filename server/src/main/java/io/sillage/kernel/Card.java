package io.sillage.kernel;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of Home, Services or Settings that one module contributes; the edge collects them into one page. */
public interface Card {

    /** The page a card stands on; HERO is the picture that Home begins with. */
    enum Place {
        HERO,
        HOME,
        SERVICES,
        SETTINGS
    }

    /** For whom and for which of his cars a card is asked; the car is null when he has none. */
    record Request(SignedIn who, @Nullable VehicleId car, Frame frame) {}

    /** A template such as {@code trip/last-trip-card} and its parameters by name. */
    record View(String template, Map<String, Object> parameters) {}

    Place place();

    /** Cards stand in rising order. */
    int order();

    /** What to show, or nothing when this card has nothing to say. */
    Optional<View> show(Request request);
}
