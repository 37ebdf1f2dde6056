package io.sillage.ownership;

import io.sillage.garage.Garage;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells owners that somebody else claims their car (A21, A23), and forgets claims that ended. Told afterwards and aside, so
 * that who claims hears nothing of it, not by the time that it takes either.
 */
@Component
class ClaimWatch {

    private final ClaimTable claims;
    private final Garage garage;
    private final Rights rights;
    private final OwnershipLetters letters;
    private final Clock clock;

    ClaimWatch(ClaimTable claims, Garage garage, Rights rights, OwnershipLetters letters, Clock clock) {
        this.claims = claims;
        this.garage = garage;
        this.rights = rights;
        this.letters = letters;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void tellOwner(OwnershipClaimed event) {
        claims.find(event.claim())
                .flatMap(claim -> garage.findByVin(claim.vin()))
                .flatMap(car -> rights.periodAt(car.id(), clock.instant()))
                .ifPresent(letters::tellClaimed);
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void forgetEnded() {
        claims.forgetEnded(clock.instant());
    }
}
