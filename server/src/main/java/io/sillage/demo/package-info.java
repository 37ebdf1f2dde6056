/** The demonstration household. Exists only under the demo profile; nobody uses it. */
@ApplicationModule
@NullMarked
package io.sillage.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
