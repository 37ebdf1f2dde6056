package io.sillage.privacy;

import io.sillage.kernel.PeriodId;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of period keys: each wrapped by the master key and bound to its period. */
@Repository
class WrappedKeys {

    private static final int KEY_BYTES = 32;

    private final MasterKey master;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate alone;
    private final SecureRandom random = new SecureRandom();

    WrappedKeys(MasterKey master, JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.master = master;
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    SecretKey findOrMake(PeriodId period) {
        return find(period).orElseGet(() -> {
            alone.executeWithoutResult(transaction -> make(period));
            return find(period).orElseThrow(PeriodErased::new);
        });
    }

    void destroy(PeriodId period) {
        jdbc.sql("""
                insert into privacy.period_key (period, wrapped, made_at, destroyed_at) values (:period, null, :now, :now)
                on conflict (period) do update set wrapped = null, destroyed_at = excluded.destroyed_at
                 where period_key.wrapped is not null""")
                .param("period", period.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<SecretKey> find(PeriodId period) {
        return jdbc.sql("select wrapped from privacy.period_key where period = ?")
                .param(period.value())
                .query((row, number) -> unwrap(period, row.getBytes(1)))
                .optional();
    }

    private SecretKey unwrap(PeriodId period, byte @Nullable [] wrapped) {
        if (wrapped == null) {
            throw new PeriodErased();
        }
        var bytes = Sealing.open(master.key(), label(period), wrapped);
        var key = new SecretKeySpec(bytes, "AES");
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    private void make(PeriodId period) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        jdbc.sql("insert into privacy.period_key (period, wrapped, made_at) values (?, ?, ?) on conflict do nothing")
                .params(
                        period.value(),
                        Sealing.seal(master.key(), label(period), bytes, KEY_BYTES),
                        Timestamp.from(clock.instant()))
                .update();
        Arrays.fill(bytes, (byte) 0);
    }

    private static byte[] label(PeriodId period) {
        return Sealing.label(period.value(), 0, 'K');
    }
}
