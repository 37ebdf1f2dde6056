/** The other realm: operators and, later, dealerships. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand"})
@NullMarked
package io.sillage.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
