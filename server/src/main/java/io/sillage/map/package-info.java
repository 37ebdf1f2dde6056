/** One OpenStreetMap extract: vector tiles, map pictures, the address of a point and the place of an address, ways on foot and by car. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand"})
@NullMarked
package io.sillage.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
