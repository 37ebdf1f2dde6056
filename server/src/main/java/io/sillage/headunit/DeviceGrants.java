package io.sillage.headunit;

import io.sillage.account.Throttle;
import io.sillage.headunit.DeviceRequestTable.Answer;
import io.sillage.headunit.DeviceRequestTable.Row;
import io.sillage.kernel.RandomKey;
import io.sillage.ownership.ShownCode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a unit is let in by its owner, who enters the unit's short code on a device of his own and no password in the car
 * (R43; RFC 8628). The answers to a unit that asks whether he has are those of its section 3.5.
 */
@Service
@Transactional
public class DeviceGrants {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final Duration INTERVAL = Duration.ofSeconds(5);
    static final int AN_HOUR = 20;

    private final DeviceRequestTable requests;
    private final LinkTable links;
    private final Linking linking;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Throttle units = new Throttle(AN_HOUR, Duration.ofHours(1));

    DeviceGrants(DeviceRequestTable requests, LinkTable links, Linking linking, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.linking = linking;
        this.clock = clock;
    }

    /** The two codes of a unit: one that it keeps, one that it shows. */
    public record Codes(String deviceCode, ShownCode userCode, Duration lifetime, Duration interval) {

        /** Hides the codes from logs. */
        @Override
        public String toString() {
            return "Codes[…]";
        }
    }

    /** What a unit is told that asks. */
    public sealed interface Poll {

        /** It was let in, and speaks for its owner with this token once he has confirmed it. */
        record Granted(String token) implements Poll {}

        /** Not, or not yet. */
        enum Refused implements Poll {
            AUTHORIZATION_PENDING,
            SLOW_DOWN,
            ACCESS_DENIED,
            EXPIRED_TOKEN,
            INVALID_GRANT
        }
    }

    /**
     * Gives a unit two new codes; those before are good for nothing.
     *
     * @throws TooManyCodes when it had too many in the last hour
     */
    public Codes begin(Unit unit) {
        if (!units.take(unit.id().toString())) {
            throw new TooManyCodes();
        }
        var codes = new Codes(RandomKey.make(), ShownCode.random(random), LIFETIME, INTERVAL);
        requests.replace(unit.id(), codes.deviceCode(), codes.userCode(), now().plus(LIFETIME), INTERVAL);
        return codes;
    }

    /** What has become of a unit's request. The token is told once. */
    public Poll poll(Unit unit, String deviceCode) {
        return requests.lock(unit.id(), deviceCode)
                .map(request -> answer(unit, request))
                .orElse(Poll.Refused.INVALID_GRANT);
    }

    private Poll answer(Unit unit, Row request) {
        var now = now();
        if (request.answer() == Answer.DENIED) {
            requests.remove(unit.id());
            return Poll.Refused.ACCESS_DENIED;
        }
        if (request.isOver(now)) {
            return Poll.Refused.EXPIRED_TOKEN;
        }
        boolean tooSoon = request.isTooSoon(now);
        requests.polled(unit.id(), now, tooSoon ? request.interval().plus(INTERVAL) : request.interval());
        if (tooSoon) {
            return Poll.Refused.SLOW_DOWN;
        }
        return request.answer() == Answer.APPROVED ? grant(unit) : Poll.Refused.AUTHORIZATION_PENDING;
    }

    /** A link that has ended meanwhile lets nobody in. */
    private Poll grant(Unit unit) {
        requests.remove(unit.id());
        return links.findOfUnit(unit.id())
                .<Poll>map(link -> new Poll.Granted(linking.arm(link)))
                .orElse(Poll.Refused.ACCESS_DENIED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
