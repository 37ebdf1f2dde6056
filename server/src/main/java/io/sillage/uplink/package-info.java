/** The vehicle link: the MQTT endpoint, car certificates, receipts, commands down. */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "garage", "ownership"})
@NullMarked
package io.sillage.uplink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
