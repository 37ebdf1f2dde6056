package io.sillage.notification.web;

import io.sillage.kernel.VehicleId;
import io.sillage.notification.Hook;
import io.sillage.notification.NotificationChoices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page Notifications shows. */
public record NotificationsView(
        NotificationChoices choices,
        List<Browser> browsers,
        String key,
        boolean hooks,
        @Nullable Hook hook) {

    /** A browser that is told at once. */
    public record Browser(String id, String device, String since) {}

    public boolean isHeard(VehicleId car) {
        return !choices.silenced().contains(car);
    }

    /** A time of the quiet hours as a field has it, or nothing. */
    public String from() {
        var quiet = choices.quiet();
        return quiet == null ? "" : quiet.from().toString();
    }

    public String until() {
        var quiet = choices.quiet();
        return quiet == null ? "" : quiet.until().toString();
    }
}
