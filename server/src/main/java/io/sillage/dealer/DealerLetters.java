package io.sillage.dealer;

import io.sillage.notification.Letters;
import io.sillage.ownership.ClaimSeen;
import io.sillage.staff.Dealership;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters to customers about what a dealer does with their wishes. */
@Component
class DealerLetters {

    private final Letters letters;

    DealerLetters(Letters letters) {
        this.letters = letters;
    }

    /** To who has shown a code, or has not: then somebody else has it. */
    void tellLookedUp(ClaimSeen claim, Dealership dealership) {
        letters.post(
                claim.claimant(),
                "dealer.mail-looked-up",
                List.of(dealership.shown(), claim.shown().vinEnd()),
                "/reglages/compte/consultations");
    }
}
