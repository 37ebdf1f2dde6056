package io.sillage.notification;

import io.sillage.kernel.AccountId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address that a person has called when there is a message for her, if the operator of the platform lets people name one. */
@Service
@Transactional
public class Hooks {

    private static final int SECRET_BYTES = 32;

    private final PushTable table;
    private final Outside outside;
    private final PushSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Hooks(PushTable table, Outside outside, PushSettings settings, Clock clock) {
        this.table = table;
        this.outside = outside;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether people may name one at all. */
    public boolean areOffered() {
        return settings.hooks();
    }

    public Optional<Hook> find(AccountId person) {
        return table.hookOf(person);
    }

    /**
     * Calls an address from now on, and none that was named before; with a new secret.
     *
     * @throws HookRefused when it may not be called
     */
    public Hook name(AccountId person, HookKind kind, String address) {
        if (!settings.hooks() || outside.parse(address.strip()).isEmpty()) {
            throw new HookRefused();
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var hook = new Hook(
                kind, address.strip(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        table.put(person, hook, clock.instant());
        return hook;
    }

    public void end(AccountId person) {
        table.endHook(person);
    }
}
