package io.sillage.ownership;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.privacy.Purpose;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what is read of cars by others than their owners, and writes the counts within a second: many readings of a day are
 * one row, and no reading waits for a write. Any thread.
 */
@Component
class ReadingLog {

    static final Period KEPT = Period.ofYears(1);

    private static final Logger LOG = LoggerFactory.getLogger(ReadingLog.class);

    private final ReadingTable table;
    private final Clock clock;
    private Map<ReadingKey, ReadingCount> unwritten = new HashMap<>();

    ReadingLog(ReadingTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void add(SignedIn who, PeriodId period, Purpose purpose) {
        var now = clock.instant();
        add(ReadingKey.of(who, period, purpose, now), ReadingCount.once(now));
    }

    private synchronized void add(ReadingKey key, ReadingCount count) {
        unwritten.merge(key, count, ReadingCount::and);
    }

    /** What could not be written now is written later. */
    @Scheduled(fixedDelayString = "PT1S")
    @PreDestroy
    void write() {
        var readings = take();
        if (readings.isEmpty()) {
            return;
        }
        try {
            table.add(readings);
        } catch (DataAccessException e) {
            readings.forEach(this::add);
            LOG.warn("What was read of cars could not be written yet: {}", e.getMessage());
        }
    }

    private synchronized Map<ReadingKey, ReadingCount> take() {
        var taken = unwritten;
        unwritten = new HashMap<>();
        return taken;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT2M")
    void forget() {
        table.removeBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(KEPT));
    }
}
