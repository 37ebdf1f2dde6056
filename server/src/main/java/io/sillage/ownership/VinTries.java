package io.sillage.ownership;

import io.sillage.account.Throttle;
import io.sillage.kernel.AccountId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts how many VINs each person gives, so that nobody tries them one after the other (A02). Any thread may ask. */
@Component
class VinTries {

    static final int AN_HOUR = 20;

    private final Throttle people = new Throttle(AN_HOUR, Duration.ofHours(1));

    /** @throws TooManyVins when none is left */
    void take(AccountId person) {
        if (!people.take(person.toString())) {
            throw new TooManyVins();
        }
    }
}
