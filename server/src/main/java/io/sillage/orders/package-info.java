/** Cars on order and bought: whose mail address the dealer wrote down as the owner's. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "garage"})
@NullMarked
package io.sillage.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
