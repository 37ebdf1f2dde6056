package io.sillage.edge;

import io.sillage.kernel.AccountId;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose password was right, while his code is awaited. Such a session knows nobody: it opens the page for the code alone. */
@Component
class HalfSignIn {

    static final Duration LASTS = Duration.ofMinutes(5);

    private static final String ACCOUNT = "half";
    private static final String SINCE = "half-since";

    private final Clock clock;

    HalfSignIn(Clock clock) {
        this.clock = clock;
    }

    void begin(HttpSession session, AccountId account) {
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(SINCE, clock.instant().toString());
    }

    Optional<AccountId> of(@Nullable HttpSession session) {
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(SINCE) instanceof String since
                        && clock.instant().isBefore(Instant.parse(since).plus(LASTS))
                ? Optional.of(AccountId.parse(account))
                : Optional.empty();
    }
}
