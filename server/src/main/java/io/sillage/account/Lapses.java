package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases accounts that never became any (G11): until then they are already as if they were not. */
@Component
class Lapses {

    private static final Duration SOONEST = Duration.ofDays(Standings.DAYS_TO_ACTIVATE - 1);
    private static final int MOST_AT_ONCE = 500;

    private final AccountRepository accounts;
    private final Standings standings;
    private final Erasure erasure;
    private final MailTokens tokens;
    private final MailChangeTable changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Lapses(
            AccountRepository accounts,
            Standings standings,
            Erasure erasure,
            MailTokens tokens,
            MailChangeTable changes,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.erasure = erasure;
        this.tokens = tokens;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedRateString = "PT1H")
    void erase() {
        tokens.forgetEnded();
        changes.forgetEnded(clock.instant());
        accounts.findAllById(waiting()).forEach(account -> {
            if (standings.of(account, clock.instant()) == Standing.LAPSED) {
                erasure.erase(account.id());
            }
        });
    }

    private List<AccountId> waiting() {
        return jdbc.sql("""
                select id from account.account where (activated is null or terms is null) and opened < ?
                order by opened limit ?""")
                .params(Timestamp.from(clock.instant().minus(SOONEST)), MOST_AT_ONCE)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }
}
