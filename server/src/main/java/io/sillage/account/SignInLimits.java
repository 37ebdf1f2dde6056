package io.sillage.account;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often wrong passwords may be tried: for one mail address, and from one network address. */
@Component
class SignInLimits {

    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Throttle byMail = new Throttle(10, REFILL);
    private final Throttle byAddress = new Throttle(30, REFILL);

    /**
     * Takes a try before the password is looked at, so that many at once do not slip through together.
     *
     * @throws TooManyTries when none is left
     */
    void take(String mailIdentity, String networkAddress) {
        if (!byAddress.take(networkAddress) || !byMail.take(mailIdentity)) {
            throw new TooManyTries();
        }
    }

    /** A right password is not a try. */
    void giveBack(String mailIdentity, String networkAddress) {
        byAddress.giveBack(networkAddress);
        byMail.giveBack(mailIdentity);
    }
}
