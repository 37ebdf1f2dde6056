/**
 * Where the car is parked, links that show it to others, and the private-mode switch with its proof. Hears what cars say
 * of themselves and what they answer to commands.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "privacy",
            "brand",
            "trip",
            "uplink",
            "map",
            "garage",
            "ownership",
            "notification"
        })
@NullMarked
package io.sillage.location;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
