/** Who may do what with which car. The one authority is Rights. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "account", "garage", "orders", "notification"})
@NullMarked
package io.sillage.ownership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
