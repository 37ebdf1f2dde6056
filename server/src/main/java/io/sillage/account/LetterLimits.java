package io.sillage.account;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often strangers may have us write to a mailbox, and how often anybody may ask from one place. Counted whether the
 * mailbox has an account or not, so that the count tells nothing.
 */
@Component
class LetterLimits {

    static final int TO_ONE_MAILBOX = 5;
    static final int FROM_ONE_PLACE = 20;

    private static final Duration REFILL = Duration.ofHours(1);

    private final Throttle byMail = new Throttle(TO_ONE_MAILBOX, REFILL);
    private final Throttle byPlace = new Throttle(FROM_ONE_PLACE, REFILL);

    /** @throws TooManyTries when this mailbox or this place has had its letters */
    void take(String mailIdentity, String networkAddress) {
        if (!byPlace.take(networkAddress) || !byMail.take(mailIdentity)) {
            throw new TooManyTries();
        }
    }
}
