/** Wiring with no domain word: the clock, the embedded PostgreSQL, migrations, conversions. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package io.sillage.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
