/** Trips, their traces and the car's last state, recorded from what the uplink hands over. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "uplink", "ownership", "map"})
@NullMarked
package io.sillage.trip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
