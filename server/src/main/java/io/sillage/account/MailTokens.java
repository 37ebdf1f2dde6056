package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.RandomKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys that letters carry: 256 random bits each, of which we keep a digest. */
@Repository
class MailTokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a key is good for, and for how long. One for another purpose is none. */
    enum Purpose {
        ACTIVATION(Duration.ofHours(24)),
        PASSWORD(Duration.ofMinutes(30)),
        OLD_ADDRESS(Duration.ofHours(24)),
        NEW_ADDRESS(Duration.ofHours(24)),
        TAKING_BACK(Duration.ofDays(3)),
        RECOVERY(Duration.ofDays(7)),
        RECOVERY_STOP(Duration.ofDays(10));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }

        Duration lifetime() {
            return lifetime;
        }
    }

    /** Makes a key; the one that this account had for that purpose ends. */
    String issue(AccountId account, Purpose purpose) {
        var token = RandomKey.make();
        jdbc.sql("""
                insert into account.mail_token (digest, account, purpose, ends_at) values (?, ?, ?, ?)
                on conflict (account, purpose) do update set digest = excluded.digest, ends_at = excluded.ends_at""")
                .params(
                        Digest.of(token),
                        account.value(),
                        purpose.name(),
                        Timestamp.from(clock.instant().plus(purpose.lifetime())))
                .update();
        return token;
    }

    /** Whose key it is, without using it. */
    Optional<AccountId> find(String token, Purpose purpose) {
        return jdbc.sql("select account from account.mail_token where digest = ? and purpose = ? and ends_at > ?")
                .params(Digest.of(token), purpose.name(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses a key: of many at once, one gets it. */
    Optional<AccountId> use(String token, Purpose purpose) {
        return jdbc.sql("""
                delete from account.mail_token where digest = ? and purpose = ? and ends_at > ? returning account""")
                .params(Digest.of(token), purpose.name(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** All but the one that takes the account back, which a thief must not be able to void. */
    void voidWhatAThiefMay(AccountId account) {
        jdbc.sql("delete from account.mail_token where account = ? and purpose <> ?")
                .params(account.value(), Purpose.TAKING_BACK.name())
                .update();
    }

    void end(AccountId account, Purpose purpose) {
        jdbc.sql("delete from account.mail_token where account = ? and purpose = ?")
                .params(account.value(), purpose.name())
                .update();
    }

    void voidAll(AccountId account) {
        jdbc.sql("delete from account.mail_token where account = ?")
                .param(account.value())
                .update();
    }

    void forgetEnded() {
        jdbc.sql("delete from account.mail_token where ends_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
