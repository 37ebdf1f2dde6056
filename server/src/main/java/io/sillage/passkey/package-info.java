/**
 * Passkeys as such (WebAuthn): what an authenticator is asked, and whether it said what it should. Whose a passkey is, and
 * what it opens, each realm keeps for itself: account for customers, staff for those who work here.
 */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "notification"})
@NullMarked
package io.sillage.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
