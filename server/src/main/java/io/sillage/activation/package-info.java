/**
 * The process that turns connected services on and off, and why they are or are not: asked for by the owner, on after the
 * trips that the brand pack wants, off for good when he says so or when the car's term ends. Answers trip's question how
 * much is recorded, and counts the trips that are not.
 */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "garage", "ownership", "trip", "notification"})
@NullMarked
package io.sillage.activation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
