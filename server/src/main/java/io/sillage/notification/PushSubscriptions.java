package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Ids;
import io.sillage.kernel.NotFound;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which people want to be told at once (RFC 8030). Each is told as long as its session lasts. */
@Service
@Transactional
public class PushSubscriptions {

    static final int MOST = 10;

    private final PushTable table;
    private final PushKeys keys;
    private final Outside outside;
    private final ObjectProvider<BrowserSessions> sessions;
    private final Clock clock;

    PushSubscriptions(
            PushTable table, PushKeys keys, Outside outside, ObjectProvider<BrowserSessions> sessions, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.outside = outside;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The key for which browsers subscribe, in base64url. */
    public String key() {
        return keys.open();
    }

    public List<PushSubscription> all(AccountId person) {
        return table.all(person);
    }

    /**
     * Tells a browser from now on; the oldest of more than ten is told no more.
     *
     * @param endpoint the address that the browser's push service gave it
     * @param point the browser's public key, and {@code secret} what it shares with us, both in base64url
     * @throws PushRefused when one of them is not as it has to be
     * @throws NotFound when the session has ended
     */
    public UUID subscribe(AccountId person, String sessionId, String endpoint, String point, String secret) {
        var address = outside.parse(endpoint)
                .orElseThrow(() -> new PushRefused("The endpoint of a push service begins with https://."));
        var session = sessions.stream()
                .flatMap(known -> known.find(sessionId).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        var browser = new PushTarget.Browser(UUID.randomUUID(), session.handle(), address, browserKeys(point, secret));
        table.put(person, browser, session.device(), clock.instant());
        table.all(person).stream().skip(MOST).forEach(old -> table.end(person, old.id()));
        return browser.id();
    }

    /** @throws NotFound when there is no such browser of hers */
    public void end(AccountId person, String browser) {
        if (!table.end(person, Ids.parse(browser))) {
            throw new NotFound();
        }
    }

    private static BrowserKeys browserKeys(String point, String secret) {
        try {
            var decoder = Base64.getUrlDecoder();
            var keys = new BrowserKeys(decoder.decode(point), decoder.decode(secret));
            P256.key(keys.point());
            if (keys.secret().length == BrowserKeys.SECRET_BYTES) {
                return keys;
            }
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // said below
        }
        throw new PushRefused("A browser gives a point of P-256 and a secret of 16 bytes, in base64url.");
    }
}
