/** The words all modules speak. Knows the JDK and nothing else. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.sillage.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
