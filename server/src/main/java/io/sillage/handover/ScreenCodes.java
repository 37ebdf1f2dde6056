package io.sillage.handover;

import io.sillage.account.Throttle;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.ShownCode;
import io.sillage.uplink.CommandAnswered;
import io.sillage.uplink.Commands;
import io.sillage.wire.Command;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * The codes that cars show on their screens to people who say that they sit in them: each is good once, for ten minutes, for
 * the one who asked, and may be tried five times. The car's answer says whether it is shown.
 */
@Component
class ScreenCodes {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int AN_HOUR = 5;
    static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Throttle people = new Throttle(AN_HOUR, Duration.ofHours(1));

    ScreenCodes(JdbcClient jdbc, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** Asks a car to show a new code, in place of the one before. */
    void show(AccountId person, VehicleId car) {
        show(person, car.value(), car);
    }

    /** The same for something on a person's account, whose car may be none: then no screen ever shows the code. */
    void show(AccountId person, UUID about, @Nullable VehicleId car) {
        if (!people.take(person.toString())) {
            throw new PossessionTries();
        }
        var code = ShownCode.random(random);
        var command =
                car == null ? UUID.randomUUID() : commands.send(car, new Command.ShowCode(code.shown()), LIFETIME);
        jdbc.sql("""
                insert into handover.screen_code (person, about, command, digest, ends_at)
                values (?, ?, ?, ?, ?)
                on conflict (person, about) do update
                   set command = excluded.command, digest = excluded.digest, ends_at = excluded.ends_at,
                       tries = 0, shown = 'ASKED'""")
                .params(
                        person.value(),
                        about,
                        command,
                        digest(command, code),
                        Timestamp.from(clock.instant().plus(LIFETIME)))
                .update();
    }

    Optional<ScreenCode> find(AccountId person, UUID about) {
        return jdbc.sql("""
                select shown, ends_at from handover.screen_code where person = ? and about = ? and ends_at > ?""")
                .params(person.value(), about, Timestamp.from(clock.instant()))
                .query((row, number) -> new ScreenCode(
                        ScreenCode.Shown.valueOf(row.getString(1)),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    /**
     * Uses the code that a car shows somebody.
     *
     * @throws PossessionRefused when it is another, or its time or its tries are over
     */
    void check(AccountId person, UUID about, String typed) {
        var known = jdbc.sql("""
                update handover.screen_code set tries = tries + 1
                where person = ? and about = ? and ends_at > ? and tries < ? returning command, digest""")
                .params(person.value(), about, Timestamp.from(clock.instant()), TRIES)
                .query((row, number) -> MessageDigest.isEqual(
                        row.getBytes(2), digest(row.getObject(1, UUID.class), ShownCode.typed(typed))))
                .optional();
        if (!known.orElse(false)) {
            throw new PossessionRefused();
        }
        jdbc.sql("delete from handover.screen_code where person = ? and about = ?")
                .params(person.value(), about)
                .update();
    }

    @ApplicationModuleListener
    void heard(CommandAnswered answer) {
        jdbc.sql("update handover.screen_code set shown = ? where command = ?")
                .params(answer.done() ? "YES" : "NO", answer.command())
                .update();
    }

    void forgetEnded() {
        jdbc.sql("delete from handover.screen_code where ends_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static byte[] digest(UUID command, ShownCode code) {
        return Digest.of(command + " " + code.value());
    }
}
