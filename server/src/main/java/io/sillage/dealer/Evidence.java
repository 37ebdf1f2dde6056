package io.sillage.dealer;

import io.sillage.garage.Vin;

/**
 * What a clerk has seen before he signs.
 *
 * @param registrationSeen whether he has had the car's registration paper in hand
 * @param identitySeen whether he has had an identity paper of the customer's in hand
 * @param vin as it stands in the registration paper
 * @param reason why he is sure, in his words
 */
public record Evidence(boolean registrationSeen, boolean identitySeen, Vin vin, String reason) {

    /** @throws PapersMissing when he has not seen both papers; @throws ReasonMissing when he does not say why */
    Evidence checked() {
        if (!registrationSeen || !identitySeen) {
            throw new PapersMissing();
        }
        return new Evidence(true, true, vin, Reason.of(reason));
    }
}
