/** Cars as things: their VIN, their model and what it can do. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand"})
@NullMarked
package io.sillage.garage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
