package io.sillage.headunit;

import io.sillage.activation.EndSchedule;
import io.sillage.activation.Term;
import io.sillage.brand.Brand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a unit says of the end of its term (R59, G10): on the days that the brand pack names before it, daily at last, and whenever
 * it is used after it; on none more than once, however often it is used.
 */
@Service
@Transactional
public class UnitNotices {

    private final JdbcClient jdbc;
    private final UnitTerms terms;
    private final EndSchedule schedule;
    private final Clock clock;

    UnitNotices(JdbcClient jdbc, UnitTerms terms, Brand brand, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.schedule = new EndSchedule(brand.rules().notices());
        this.clock = clock;
    }

    /**
     * What has to be said now.
     *
     * @param day that it counts for
     * @param daysLeft full days after the present one; below zero once the term is over
     */
    public record Notice(LocalDate day, long daysLeft, LocalDate lastDay) {}

    /** What a unit has to say now, which its driver has not put off. */
    @Transactional(readOnly = true)
    public Optional<Notice> find(Unit unit) {
        var now = clock.instant();
        return terms.find(unit).flatMap(term -> due(term, schedule, now)).filter(notice -> !isSeen(unit, notice.day()));
    }

    /** Its driver has read what it said: nothing more of that day, nor of those before. */
    public void putOff(Unit unit) {
        find(unit)
                .ifPresent(
                        notice -> jdbc.sql("""
                insert into headunit.notice_seen (unit, notice_day) values (?, ?)
                on conflict (unit) do update set notice_day = excluded.notice_day""").params(unit.id(), notice.day()).update());
    }

    static Optional<Notice> due(Term term, EndSchedule schedule, Instant now) {
        var day = term.isOver(now) ? Optional.of(LocalDate.ofInstant(now, term.zone())) : schedule.dueBy(term, now);
        return day.map(due -> new Notice(due, EndSchedule.daysLeft(term, now), term.lastDay()));
    }

    private boolean isSeen(Unit unit, LocalDate day) {
        return jdbc.sql("select notice_day from headunit.notice_seen where unit = ?")
                .param(unit.id())
                .query(LocalDate.class)
                .optional()
                .filter(seen -> !seen.isBefore(day))
                .isPresent();
    }
}
