/**
 * Head units: in which car each was shown to sit, whom it is linked with and for how long its services are included. Asks
 * cars to show a code, and hears their answers; tells owners of each change by letter.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "privacy",
            "brand",
            "account",
            "garage",
            "ownership",
            "notification",
            "uplink",
            "activation",
            "journey"
        })
@NullMarked
package io.sillage.headunit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
