/**
 * How a car passes from its owner to his buyer: the seller begins and says yes at the end, the buyer enters a code and shows
 * that he has the car (R27, G15, G16). While that takes its time, nothing else is shared of the car, and from the buyer's
 * proof on nothing is recorded. Asks the car to show a code, and hears its answer.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "privacy",
            "brand",
            "account",
            "garage",
            "ownership",
            "uplink",
            "trip",
            "notification"
        })
@NullMarked
package io.sillage.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
