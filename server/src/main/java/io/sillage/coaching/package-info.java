/** Charge, eco and power zones, scores and advice drawn from trips. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "trip", "ownership"})
@NullMarked
package io.sillage.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
