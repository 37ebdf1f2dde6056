package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import java.sql.Types;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be told; who has not chosen is told all, at any hour. */
@Service
@Transactional
public class Choosing {

    private final JdbcClient jdbc;

    Choosing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public NotificationChoices of(AccountId person) {
        var silenced = silenced(person);
        return jdbc.sql("""
                select services_by_mail, services_at_once, ownership_at_once, quiet_from, quiet_until
                from notification.choice where account = ?""")
                .param(person.value())
                .query((row, number) -> new NotificationChoices(
                        row.getBoolean("services_by_mail"),
                        row.getBoolean("services_at_once"),
                        row.getBoolean("ownership_at_once"),
                        quiet(
                                row.getObject("quiet_from", LocalTime.class),
                                row.getObject("quiet_until", LocalTime.class)),
                        silenced))
                .optional()
                .orElse(NotificationChoices.AT_FIRST);
    }

    public void choose(AccountId person, NotificationChoices choices) {
        var quiet = choices.quiet();
        jdbc.sql("""
                insert into notification.choice
                    (account, services_by_mail, services_at_once, ownership_at_once, quiet_from, quiet_until)
                values (:account, :mail, :services, :ownership, :from, :until)
                on conflict (account) do update set services_by_mail = :mail, services_at_once = :services,
                    ownership_at_once = :ownership, quiet_from = :from, quiet_until = :until""")
                .param("account", person.value())
                .param("mail", choices.servicesByMail())
                .param("services", choices.servicesAtOnce())
                .param("ownership", choices.ownershipAtOnce())
                .param("from", quiet == null ? null : quiet.from(), Types.TIME)
                .param("until", quiet == null ? null : quiet.until(), Types.TIME)
                .update();
        jdbc.sql("delete from notification.silenced_car where account = ?")
                .param(person.value())
                .update();
        choices.silenced()
                .forEach(car -> jdbc.sql("insert into notification.silenced_car values (?, ?)")
                        .params(person.value(), car.value())
                        .update());
    }

    private Set<VehicleId> silenced(AccountId person) {
        return jdbc
                .sql("select vehicle from notification.silenced_car where account = ?")
                .param(person.value())
                .query((row, number) -> new VehicleId(row.getObject("vehicle", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable QuietHours quiet(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null ? null : new QuietHours(from, until);
    }
}
