package io.sillage.notification;

import io.sillage.kernel.VehicleId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told, besides the page Messages, which has all of it. Security is not among it: it is told always.
 *
 * @param servicesByMail whether letters go about the connected services
 * @param servicesAtOnce whether browsers and services of hers are told of them
 * @param ownershipAtOnce the same for what is about whose car it is; letters always go
 * @param quiet when nothing but security is told at once
 * @param silenced the cars of which nothing is told but what always is
 */
public record NotificationChoices(
        boolean servicesByMail,
        boolean servicesAtOnce,
        boolean ownershipAtOnce,
        @Nullable QuietHours quiet,
        Set<VehicleId> silenced) {

    /** What holds for somebody who has not chosen. */
    static final NotificationChoices AT_FIRST = new NotificationChoices(true, true, true, null, Set.of());

    boolean byMail(MessageKind kind, @Nullable VehicleId car) {
        return switch (kind) {
            case SECURITY, OWNERSHIP -> true;
            case SERVICES -> servicesByMail && isHeard(car);
        };
    }

    boolean atOnce(MessageKind kind, @Nullable VehicleId car) {
        return switch (kind) {
            case SECURITY -> true;
            case OWNERSHIP -> ownershipAtOnce && isHeard(car);
            case SERVICES -> servicesAtOnce && isHeard(car);
        };
    }

    private boolean isHeard(@Nullable VehicleId car) {
        return car == null || !silenced.contains(car);
    }
}
