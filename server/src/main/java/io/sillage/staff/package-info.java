/**
 * The other realm: dealerships, those whom operators have invited to work in them, and the operators. Its sessions, passkeys
 * and people are nothing in the realm of customers, and theirs are nothing here.
 */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "notification", "passkey"})
@NullMarked
package io.sillage.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
