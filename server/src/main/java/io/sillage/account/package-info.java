/** Owners and drivers as people: sign-up, activation, sign-in, terms, profile, sessions. Writes to them by letter. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "notification", "passkey"})
@NullMarked
package io.sillage.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
