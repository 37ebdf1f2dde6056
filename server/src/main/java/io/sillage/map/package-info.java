/** One OpenStreetMap extract: vector tiles, map pictures, the address of a point, ways on foot. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand"})
@NullMarked
package io.sillage.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
