/** Owners and drivers as people: sign-up, sign-in, profile, sessions. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand"})
@NullMarked
package io.sillage.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
