/** Charge, eco and power zones, scores, the moments of a trip that cost most, and advice, drawn from trips. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "trip", "ownership", "map"})
@NullMarked
package io.sillage.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
