/** What may be kept of a person, and how: private-mode intervals, the keys that seal traces, export and erasure. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package io.sillage.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
