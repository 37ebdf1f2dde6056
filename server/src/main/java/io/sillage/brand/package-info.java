/** The brand pack: names, models, terms and rules as data. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package io.sillage.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
