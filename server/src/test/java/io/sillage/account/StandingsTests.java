package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Account.Birth;
import io.sillage.kernel.AccountId;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTests {

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Standings standings = new Standings(14);

    /** Summer time ends or begins within these days in some of them, and one begins on a leap day. */
    @Covers("R12")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T10:00+01:00[Europe/Paris]",
                "2026-10-20T10:00+02:00[Europe/Paris]",
                "2026-03-20T02:30+01:00[Europe/Paris]",
                "2028-02-29T23:59+00:00[Europe/London]",
                "2026-12-25T00:00+13:00[Pacific/Auckland]"
            })
    void whatIsBornInTheCarHasFourteenDaysToAgreeAndThirtyMoreToBeKept(String opened) {
        var birth = ZonedDateTime.parse(opened);
        var account = born(Birth.CAR, birth, null, null);
        var due = birth.plusDays(14).toInstant();
        var end = birth.plusDays(44).toInstant();
        assertThat(standings.of(account, birth.toInstant())).isEqualTo(Standing.TERMS_PENDING);
        assertThat(standings.of(account, due.minus(MOMENT))).isEqualTo(Standing.TERMS_PENDING);
        assertThat(standings.of(account, due)).isEqualTo(Standing.SUSPENDED);
        assertThat(standings.of(account, end.minus(MOMENT))).isEqualTo(Standing.SUSPENDED);
        assertThat(standings.of(account, end)).isEqualTo(Standing.LAPSED);
    }

    @Test
    void whoAgreedWaitsForHisMailboxAlone() {
        var birth = ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Paris]");
        var agreed = birth.plusDays(13).toInstant();
        var account = born(Birth.CAR, birth, null, agreed);
        assertThat(standings.of(account, birth.plusDays(15).toInstant())).isEqualTo(Standing.NOT_ACTIVATED);
        assertThat(standings.of(account.activate(agreed), birth.plusYears(5).toInstant()))
                .isEqualTo(Standing.FULL);
    }

    @Test
    @Covers("R11")
    void whatIsOpenedInTheAppWaitsForItsActivationSevenDays() {
        var birth = ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Paris]");
        var account = born(Birth.APP, birth, null, birth.toInstant());
        var end = birth.plusDays(7).toInstant();
        assertThat(standings.of(account, end.minus(MOMENT))).isEqualTo(Standing.NOT_ACTIVATED);
        assertThat(standings.of(account, end)).isEqualTo(Standing.LAPSED);
        assertThat(standings.of(account.activate(end.minus(MOMENT)), end)).isEqualTo(Standing.FULL);
    }

    @Test
    void theDaysAreThoseOfTheBrand() {
        var birth = ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Paris]");
        var account = born(Birth.CAR, birth, null, null);
        assertThat(new Standings(21).of(account, birth.plusDays(20).toInstant()))
                .isEqualTo(Standing.TERMS_PENDING);
        assertThat(new Standings(21).termsDueAt(account))
                .isEqualTo(birth.plusDays(21).toInstant());
    }

    private static Account born(
            Birth where, ZonedDateTime opened, @Nullable Instant activated, @Nullable Instant agreed) {
        return new Account(
                AccountId.random(),
                "claire@example.org",
                "claire@example.org",
                "hash",
                "Claire",
                null,
                "fr",
                opened.getZone().getId(),
                opened.toInstant(),
                where,
                activated,
                agreed == null ? null : "1",
                agreed,
                null);
    }
}
