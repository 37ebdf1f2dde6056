/**
 * The dealer's desk: files on who owns a car, opened by the code that a customer shows, and orders. Nothing here can ask for
 * a trip or a position.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "privacy", "brand", "staff", "garage", "orders", "ownership", "notification"})
@NullMarked
package io.sillage.dealer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
