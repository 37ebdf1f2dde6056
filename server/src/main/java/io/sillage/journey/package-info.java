/**
 * Journeys that an owner plans and sends to his car, and what the car says became of them. A head unit's program knows which
 * car has a unit linked to whom ({@link io.sillage.journey.LinkedUnits}, which it implements), and asks here for what was
 * sent to it ({@link io.sillage.journey.ReceivedJourneys}): all that waits, one whole, and its receipts. Nothing that was
 * driven can be reached by that door.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "privacy",
            "brand",
            "map",
            "garage",
            "ownership",
            "notification",
            "uplink",
            "location"
        })
@NullMarked
package io.sillage.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
