/** Where the car is parked. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "trip", "uplink", "map", "garage", "ownership"})
@NullMarked
package io.sillage.location;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
