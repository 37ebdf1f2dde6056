package io.sillage.uplink;

import org.springframework.stereotype.Component;

/** Tells a car that reconnects from two units that share one certificate. */
@Component
class CloneWatch {

    void takenOver(CarConnection former, CarConnection next) {}
}
